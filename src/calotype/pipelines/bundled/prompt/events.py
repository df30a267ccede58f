"""Events: parties, sports, shows and troubles, and what is to be seen at them."""

from __future__ import annotations

EVENTS: dict[str, tuple[str, str]] = {
    # parties and meals
    ("birthday party|birthday celebration|birthday|bday party|kids' party|kids party|children's party"): (
        "a birthday cake on a dining table; five balloons; three gifts; three children",
        "in a living room",
    ),
    "wedding|wedding ceremony|marriage ceremony|outdoor wedding": (
        "a bride next to a groom; a wedding cake; a bouquet of roses",
        "in a garden",
    ),
    "wedding reception|wedding party|wedding banquet|wedding feast": (
        "a bride next to a groom; a wedding cake; champagne glasses",
        "in a ballroom",
    ),
    "picnic|family picnic|summer picnic": (
        "a picnic basket on a picnic blanket; a watermelon; a loaf of bread; two people sitting",
        "in a meadow",
    ),
    "barbecue party|bbq|bbq party|cookout|garden barbecue|backyard barbecue": (
        "a barbecue grill; three sausages; three people",
        "in a backyard",
    ),
    "tea party|afternoon tea|high tea": ("a teapot; four teacups; a cake stand; a cupcake", "on a table"),
    ("christmas dinner|thanksgiving dinner|thanksgiving|holiday dinner|family dinner|dinner party|christmas feast"): (
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
    "family reunion|family gathering|family portrait|family photo": (
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
