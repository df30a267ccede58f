"""Events: parties, sports, shows and troubles, and what is to be seen at them."""

from __future__ import annotations

EVENTS: dict[str, tuple[str, str]] = {
    # parties and meals
    (
        "birthday party|birthday celebration|birthday|bday party|surprise party|kids' party|kids party|children's party"
    ): (
        "a birthday cake on a dining table; five balloons; three gifts; three children",
        "in a living room",
    ),
    "party|house party|engagement party|disco party|garden party|graduation party": ("six people; five balloons", ""),
    "wedding|wedding ceremony|marriage ceremony|outdoor wedding": (
        "a bride next to a groom; a wedding cake; a bouquet of roses",
        "in a garden",
    ),
    "wedding reception|wedding party|wedding banquet|wedding feast": (
        "a bride next to a groom; a wedding cake; champagne glasses",
        "in a ballroom",
    ),
    "family picnic": ("a picnic basket on a picnic blanket; a watermelon; a family", "in a meadow"),
    "picnic|summer picnic": (
        "a picnic basket on a picnic blanket; a watermelon; a loaf of bread; two people sitting",
        "in a meadow",
    ),
    "barbecue party|bbq|bbq party|cookout|garden barbecue|backyard barbecue": (
        "a barbecue grill; three sausages; three people",
        "in a backyard",
    ),
    "tea party|afternoon tea|high tea": ("a teapot; four teacups; a cake stand; a cupcake", "on a table"),
    ("christmas dinner|thanksgiving dinner|thanksgiving|holiday dinner|dinner party|christmas feast"): (
        "a roast chicken, a bottle of wine and a candlestick on a dining table; four people",
        "in a dining room",
    ),
    "feast|banquet|medieval feast|royal banquet": (
        "a roast chicken on a dining table; a goblet; grapes; a candelabra; a king",
        "in a great hall",
    ),
    "christmas morning|christmas eve|christmas day": (
        "a christmas tree; three gifts; a fireplace; two children",
        "in a living room",
    ),
    "halloween party": ("a witch; a vampire; a skeleton; a jack-o'-lantern; three balloons", "in a ballroom"),
    "trick or treating|trick-or-treating|halloween night": (
        "a little witch; a little vampire; two jack-o'-lanterns",
        "in a village at night",
    ),
    "pool party": ("a beach ball; a pool lounger; a tropical drink; three people", "in a swimming pool"),
    "beach party": ("a campfire; a guitarist; three dancers", "on the beach at sunset"),
    "slumber party|sleepover|pajama party|pyjama party": (
        "three girls; two pillows; popcorn; a sleeping bag",
        "in a bedroom",
    ),
    "new year's eve|new years eve|new year's party|new year celebration": (
        "fireworks; champagne glasses; two people",
        "over a city skyline at night",
    ),
    "graduation|graduation ceremony|graduation day": ("three students wearing graduation caps", "in a park"),
    "funeral|burial": ("a coffin; three people in black; a bouquet of lilies; a gravestone", "in a cemetery"),
    "family reunion|family gathering": (
        "an old man; an old woman; a man; a woman; a boy; a girl",
        "",
    ),
    "easter egg hunt|egg hunt": ("two children; four easter eggs; a basket", "in a garden"),
    # sports
    "football match|soccer match|soccer game|football game|football training|soccer training": (
        "three footballers; a soccer ball; a goal",
        "in a stadium",
    ),
    "tennis match|tennis game|tennis tournament": ("two tennis players; a tennis ball", "on a tennis court"),
    "basketball game|basketball match|basketball tournament": ("three basketball players", "on a basketball court"),
    "baseball game|baseball match": ("a ball player; a baseball; a baseball glove", "in a stadium"),
    "hockey match|hockey game|ice hockey game|ice hockey match": ("three hockey players", "on an ice rink"),
    "volleyball game|volleyball match|beach volleyball": ("four people; a volleyball; a net", "on the beach"),
    "boxing match|boxing game|boxing fight|prize fight": ("two boxers", "in a boxing ring"),
    "sumo match|sumo game|sumo fight|sumo tournament": ("two sumo wrestlers", "in a gym"),
    "judo match|judo game|karate tournament|karate match|martial arts tournament": ("two karate fighters", "in a gym"),
    "fencing match|fencing duel|duel with swords": ("two fencers", "in a gym"),
    "chess tournament|chess match": ("two men playing chess", "in a library"),
    "marathon|foot race|running race|fun run|half marathon": ("six runners", "in a city street"),
    "bicycle race|bike race|cycling race|tour de france": ("five cyclists", "on a mountain road"),
    "horse race|horse racing": ("four horse riders", "on a race track"),
    "regatta|sailing race|sailing regatta|yacht race": ("five sailboats", "on the sea"),
    "car race|formula 1 race|formula one race|grand prix|motor race|stock car race": (
        "four race cars",
        "on a race track",
    ),
    "swimming competition|swim meet|swimming race": ("four swimmers", "in a swimming pool"),
    "ski race|ski competition|slalom race": ("three skiers", "in the snowy mountains"),
    "surf competition|surfing competition|surf contest": ("three surfers", "on the sea"),
    "dog show": ("a poodle; a dachshund; a dalmatian; a corgi; a trophy", "in a ballroom"),
    "dog park": ("a poodle; a corgi; a beagle; a husky; a tennis ball", "in a park"),
    "cat cafe|cat café": ("four cats; a cafe table; a cup of coffee", "in a cafe"),
    "joust|jousting tournament|jousting match|medieval tournament": (
        "a knight on horseback to the left of another knight on horseback; a flag",
        "in a meadow",
    ),
    "gladiator fight|gladiator match|gladiator battle": ("two gladiators", "in a stadium"),
    # shows
    "rock concert|concert|live concert|pop concert|music concert|open air concert|gig": (
        "a singer; a guitarist; a drum kit; two speakers",
        "on a theater stage",
    ),
    "orchestra|symphony orchestra|orchestra concert|philharmonic orchestra": (
        "three violinists; a cellist; a harpist; a conductor",
        "on a theater stage",
    ),
    "jazz band|jazz trio|jazz quartet|jazz concert|jazz club": (
        "a man playing a saxophone; a man playing a trumpet; a grand piano; a drum kit",
        "on a theater stage",
    ),
    "brass band|marching band": (
        "a man playing a trumpet; a woman playing a trombone; a man playing a tuba; a boy playing a drum",
        "in a town street",
    ),
    "rock band|punk band|metal band|heavy metal band": (
        "a singer; a guitarist; a drum kit; two speakers",
        "on a theater stage",
    ),
    "school play|theatre play|theater play|stage play": ("a king; a princess; a knight; a witch", "on a theater stage"),
    "ballet performance|ballet recital|ballet class|ballet lesson": ("four ballerinas", "in a dance studio"),
    "magic show": ("a magician; a rabbit in a top hat; a magic wand", "on a theater stage"),
    "fashion show|runway show": ("three women in dresses", "on a theater stage"),
    "circus|travelling circus|traveling circus|circus show|circus performance": (
        "a circus tent; a clown; an elephant; three balloons",
        "in a meadow",
    ),
    "parade|street parade|carnival parade|festival parade": (
        "a boy playing a drum; a man playing a trumpet; a dancer; two people holding flags; three balloons",
        "in a town street",
    ),
    "protest|protest march|demonstration|street protest|climate protest": (
        "eight people holding signs",
        "in a city street",
    ),
    "cooking show|cooking class|cooking lesson": ("a chef; a cooking pot; a cutting board; two people", "in a kitchen"),
    "pottery class|pottery lesson": ("a potter; three vases; two people", "in a workshop"),
    "yoga class|yoga lesson|yoga retreat": ("four meditating people", "in a dance studio"),
    "dance class|dance lesson|dance lessons": ("four dancers", "in a dance studio"),
    ("kindergarten class|school class|math class|maths lesson|school lesson|science class"): (
        "a teacher; four children",
        "in a classroom",
    ),
    # leisure
    "first date|date night|romantic date": (
        "a man and a woman sitting at a cafe table; two glasses of wine; a rose",
        "in a restaurant",
    ),
    "family holiday|family vacation|beach holiday|beach vacation|summer vacation": (
        "a man; a woman; two children; a beach umbrella; a suitcase",
        "on the beach",
    ),
    "snowball fight": (
        "four children; a snowman; five snowballs",
        "in the snow",
    ),
    "pillow fight": (
        "three girls holding pillows; a bed",
        "in a bedroom",
    ),
    "water fight": (
        "three children; two water pistols; a bucket",
        "in a garden",
    ),
    "treasure hunt|scavenger hunt": (
        "three children; a map; a treasure chest",
        "in a forest",
    ),
    "poker game|poker night|card game|game of cards": (
        "three men at a card table; four playing cards",
        "in a bar",
    ),
    "board game night|game night|family game night": (
        "a chessboard on a dining table; two dice; four people",
        "in a living room",
    ),
    "movie night|film night": (
        "two people sitting on a sofa; popcorn; a flat-screen television",
        "in a living room",
    ),
    "karaoke|karaoke night|karaoke bar": (
        "a singer; a woman holding a microphone; two speakers",
        "in a bar",
    ),
    "spring cleaning|cleaning day": (
        "a woman with a broom; a bucket; a mop; a vacuum cleaner",
        "in a living room",
    ),
    "moving day|house move": (
        "four cardboard boxes; a truck; two people",
        "in front of a house",
    ),
    "fishing trip|fishing competition|fishing contest": (
        "two fishermen; a rowboat; a bucket",
        "on a lake",
    ),
    "whale watching|whale watching tour": (
        "a whale; a motor boat; two people",
        "on the sea",
    ),
    "scuba diving|snorkeling|snorkelling|diving trip": (
        "a scuba diver; four tropical fish; a turtle",
        "under water",
    ),
    "surf lesson|surfing lesson|surfing": (
        "two surfers; two surfboards",
        "on the sea",
    ),
    "swimming lesson|swim class": (
        "three swimmers; a life ring",
        "in a swimming pool",
    ),
    "rock climbing|mountain climbing|climbing trip": (
        "two climbers; a rope; a backpack",
        "in the mountains",
    ),
    "paragliding|parachuting|skydiving|sky diving": (
        "three parachutes; two people flying",
        "in the sky",
    ),
    "white water rafting|whitewater rafting|rafting|rafting trip": (
        "a raft; three people; two oars; four rocks",
        "on a river",
    ),
    "kayaking trip|kayaking|canoe trip|canoeing|canoeing trip": (
        "two kayaks; two people; two oars",
        "on a river",
    ),
    "sailing trip|sailing": (
        "a sailboat; two people; three seagulls",
        "on the sea",
    ),
    "cruise|sea cruise": (
        "a cruise ship; three seagulls",
        "on the sea",
    ),
    "sleigh ride": (
        "a horse; a sled; two people",
        "in the snow",
    ),
    "carriage ride": (
        "a horse and carriage; a couple",
        "in a park",
    ),
    "ice skating|figure skating|ice dancing": (
        "two ice skaters",
        "on an ice rink",
    ),
    "ice fishing": (
        "a fisherman; a bucket; a fish; a camp stool",
        "on a frozen lake",
    ),
    "snowboarding": (
        "two snowboarders",
        "in the snowy mountains",
    ),
    "sledding|sledging|tobogganing": (
        "two children; two sleds",
        "in the snow",
    ),
    "wine tasting": (
        "four glasses of wine; two bottles of wine; a barrel; cheese",
        "in a wine cellar",
    ),
    "beer festival|oktoberfest|beer garden": (
        "six mugs of beer; three pretzels; three people; a party tent",
        "in a park",
    ),
    "tea ceremony|japanese tea ceremony": (
        "a teapot; three cups; a woman in a kimono kneeling",
        "in a tea room",
    ),
    "apple picking|apple harvest": (
        "three apple trees; a ladder; a crate of apples; a woman",
        "in a meadow",
    ),
    "grape harvest|wine harvest": (
        "a wicker basket; three grapes; two farmers",
        "in a vineyard",
    ),
    "harvest|wheat harvest": (
        "a tractor; three hay bales; a farmer",
        "in a wheat field",
    ),
    # contests
    "chariot race": (
        "two chariots; two horses",
        "in a stadium",
    ),
    "dog sled race|dogsled race|dog sledding": (
        "four huskies; a sled; a man",
        "in the snow",
    ),
    "sack race|relay race|egg and spoon race|sports day": (
        "five children running; a flag",
        "in a meadow",
    ),
    "drag race|street race": (
        "two race cars; a chequered flag",
        "on a road",
    ),
    "car chase|police chase|high-speed chase": (
        "a police car; a sports car; a police car",
        "on a highway",
    ),
    "gymnastics competition|gymnastics": (
        "three gymnasts; a trophy",
        "in a gym",
    ),
    "curling match|curling game|curling": (
        "three curling stones; two people",
        "on an ice rink",
    ),
    "archery contest|archery competition|archery": (
        "two archers; a dartboard",
        "in a meadow",
    ),
    "arm wrestling match|arm wrestling|arm wrestling game": (
        "two men at a table; two flexed arms",
        "in a bar",
    ),
    "world cup final|world cup|super bowl|cup final": (
        "three footballers; a soccer ball; a trophy",
        "in a stadium",
    ),
    "olympic games|olympics|opening ceremony": (
        "three runners; a flaming torch; three medals; three flags",
        "in a stadium",
    ),
    "rodeo|bull riding": (
        "a cowboy; a bull; a horse; a wooden fence",
        "in the wild west",
    ),
    "bullfight|bullfighting": (
        "a bull; a matador",
        "in a stadium",
    ),
    "cattle drive": (
        "four cows; a cowboy; a horse",
        "in the prairie",
    ),
    "sheep shearing": (
        "three sheep; a farmer; scissors",
        "on a farm",
    ),
    "bake sale|cake sale": (
        "three cupcakes; a pie; a layer cake; cookies; a woman",
        "on a table",
    ),
    "cooking competition|baking competition": (
        "two chefs; a layer cake; a trophy",
        "in a kitchen",
    ),
    "beauty pageant|talent show|beauty contest": (
        "three women in dresses; a trophy",
        "on a theater stage",
    ),
    "dance battle|breakdance battle": (
        "three dancers; a boombox",
        "in a city street",
    ),
    "science fair": (
        "two children; a microscope; a globe; a model rocket",
        "in a classroom",
    ),
    # working life
    "job interview": (
        "a businesswoman at a desk; a man in a suit; a folder",
        "in an office",
    ),
    "business meeting|office meeting|board meeting|team meeting": (
        "four people in suits at a dining table; a laptop",
        "in a meeting room",
    ),
    "press conference|conference|business conference": (
        "a man in a suit; four microphones; three photographers",
        "in a meeting room",
    ),
    "lecture|university lecture": (
        "a professor; a chalkboard; three students",
        "in a classroom",
    ),
    "exam|school exam|final exam": (
        "three students at school desks; a clock",
        "in a classroom",
    ),
    "first day of school|back to school": (
        "three children with backpacks; a school",
        "in a street",
    ),
    "court trial|trial|court case": (
        "a judge; a lawyer; a police officer",
        "in a courtroom",
    ),
    "election|voting day|election day": (
        "a cardboard box; three people; two paper notes; a flag",
        "in a room",
    ),
    "award ceremony|awards ceremony|oscar ceremony|prize giving": (
        "a trophy; a woman in a dress; a man in a suit; a microphone",
        "on a theater stage",
    ),
    "doctor's visit|doctor's appointment|medical checkup|check-up": (
        "a doctor; a boy; a stethoscope",
        "in a hospital room",
    ),
    "dentist appointment|dental checkup|dentist visit": (
        "a dentist; a girl; a tooth; a toothbrush",
        "in a hospital room",
    ),
    "surgery|heart surgery|medical surgery": (
        "two surgeons; a hospital bed",
        "in an operating room",
    ),
    "vaccination|flu shot": (
        "a nurse; a boy; a syringe",
        "in a hospital room",
    ),
    "art exhibition|art show|exhibition opening": (
        "four picture frames; a statue; three people",
        "in an art gallery",
    ),
    "museum visit": (
        "a bust; a suit of armor; a dinosaur; two children",
        "in a museum",
    ),
    "school trip|field trip|class trip": (
        "a teacher; five children; a school bus",
        "in a park",
    ),
    "puppet show": (
        "two rag dolls; a curtain; two children",
        "on a theater stage",
    ),
    "street performance|busking|street show": (
        "a guitarist; a hat; three people",
        "in a city street",
    ),
    # trouble
    "traffic jam|rush hour traffic|rush hour|gridlock|heavy traffic": (
        "five cars; a bus; a taxi; a truck",
        "in a city street",
    ),
    "car crash|car accident|traffic accident": ("two broken cars; a police car; an ambulance", "in a city street"),
    "crime scene": ("a police car; a police officer; a detective", "in a city street at night"),
    "house fire|building on fire|burning building": (
        "a burning house; a fire truck; a firefighter",
        "in a town street",
    ),
    "battlefield|battle|medieval battle|great battle|epic battle": (
        "four knights with swords; a knight on horseback; two flags",
        "in a field",
    ),
    "naval battle|sea battle": ("two pirate ships; a cannon; two puffs of smoke", "on the sea"),
    "castle siege|siege": ("a castle; a catapult; three knights; a flag", "in a field"),
    "space battle|star battle": ("four spaceships; an explosion", "in outer space"),
    "alien invasion|ufo invasion": ("four ufos; two aliens", "over a city skyline at night"),
    "zombie apocalypse|zombie outbreak": ("six zombies; a rusty car", "in a ruined street"),
    "monster attack|kaiju attack": ("a huge dinosaur; three cars", "in a city street"),
    "western shootout|wild west duel|western duel": ("two cowboys", "in a wild west town"),
}
"""What is said, to what is seen, the most telling first, and where it is if the prompt doesn't say."""
