"""Sports: who plays which, what is done in it, and where: a serve is a thrown ball, a dunk a jump at a hoop."""

from __future__ import annotations

import re
from functools import cache

from calotype.pipelines.bundled.prompt.callings import Row

_THE = r"(?:(?:a|an|the|his|her|their|some) )?"
_BY = "(?:" + "|".join(rf"(?<=\b{who} )" for who in "man woman boy girl couple people lady guy".split()) + ")"
_WHO = (
    "(?:"
    + "|".join(
        rf"(?<=\b{who} )"
        for who in "man woman boy girl dancer player vaulter skater rider skier snowboarder gymnast jumper cat dog kid "
        "athlete ballerina skateboarder goalkeeper horse".split()
    )
    + ")"
)
ATHLETES: tuple[Row, ...] = (
    ("judo fighter|judoka|karateka|karate fighter|karate master|karate kid|karate student|martial artist|judo wrestler|"
     "taekwondo fighter|aikido master|jiu-jitsu fighter|karate champion|sensei|judo player", "man",
     "in a white tunic, white pants and a black belt", ""),
    ("kung fu master|kung fu fighter|tai chi master|wushu fighter", "man", "in a red silk robe and a black belt", ""),
    ("baseball pitcher|baseball catcher|outfielder|softball player|shortstop", "man",
     "in a white pinstripe jersey, white pants and a blue flat cap", "a baseball"),
    ("handball player|netball player|dodgeball player", "woman", "in a blue jersey and white shorts", "a volleyball"),
    ("relay runner|long jumper|high jumper|triathlete|decathlete|track runner|parathlete", "man",
     "in a blue tank top, red shorts and a white headband", ""),
    ("discus thrower|shot putter|hammer thrower", "man", "in a red tank top and red shorts", ""),
    ("windsurfer|paddleboarder|paddle boarder|wakeboarder|bodyboarder", "shirtless man", "in blue trunks",
     "a surfboard"),
    ("goalkeeper in hockey|curler|curling player", "woman", "in a red jacket and black pants", "a broom"),
    ("bull rider|rodeo rider|bronco rider", "man",
     "in a brown leather vest and a red neckerchief wearing a cowboy hat", ""),
    ("football team captain|rugby captain", "man", "in a red jersey and white shorts", "a soccer ball"),
)  # fmt: skip

_DEEDS: tuple[tuple[str, str], ...] = (
    # who
    (r"wheelchair (?:basketball|tennis|rugby) player", "wheelchair user holding a basketball"),
    (r"(?:women|men|people|athletes) playing wheelchair basketball", "two wheelchair users next to a basketball"),
    (r"(?:rowing|canoe|kayak) (?:team|crew)", "two people in a canoe"),
    (r"(?:rugby )?scrum", "six rugby players"),
    (r"judo fight|judo match|karate fight", "two judo fighters fighting"),
    (r"(?<!football )(?<!polo )jockey (?:racing|riding)(?: on)? (?:a|his|her|"
     r"the) (?:race ?)?horse", "jockey riding a horse"),
    (r"jockey(?= (?:at|in|on|during) (?:a|the) (?:race|track|derby|finish))", "jockey riding a horse"),
    (r"kite ?surfer|kite ?boarder", "surfer on the waves flying a kite"),
    (r"kite ?surfing", "surfing with a kite"),
    # with what their pictures have
    (r"(?<=weightlifter )(?:lifting|raising|holding)(?: (?:a|the|his|heavy))*(?: \w+)? (?:barbell|weights?|bar)"
     r"(?: (?:over|above) (?:his|her) head)?", "in a gym"),
    (r"(?<=golfer )(?:swinging|hitting|holding|teeing off|with)(?: (?:a|the|his|her) (?:golf )?(?:club|ball))?",
     "on a golf course"),
    (r"(?:punching|hitting|boxing|kicking) (?:a|the) (?:heavy |boxing |punch |sand)?bag", "punching in a boxing gym"),
    (r"(?<=climber )(?:on|up|climbing|scaling) (?:a|an|the) (?:(?:indoor|artificial|climbing|rock|"
     r"bouldering) ){1,2}wall",
     "climbing a stone wall"),
    (rf"{_WHO}(?:(?:caught|frozen|suspended|captured|flying|jumping|leaping) )?(?:in )?mid[- ]?(?:air|jump|"
     rf"leap)", "jumping"),
    # with a ball
    (rf"(?:(?:doing|performing|making|going for) (?:a )?(?:slam[- ]?)?dunk|"
     rf"(?:slam[- ]?)?dunking(?: {_THE}(?:basket ?)?ball)?)"
     rf"(?: (?:in|into|through) {_THE}(?:\w+ )?(?:hoop|basket|net))?",
     "jumping throwing a basketball"),
    (rf"(?:shooting (?:hoops|baskets|{_THE}(?:basket|three-pointer|jump shot|free throw|layup))|taking a (?:jump|free) "
     rf"(?:shot|throw))|throwing {_THE}basketball (?:in|into|through) {_THE}(?:hoop|basket)",
     "throwing a basketball"),
    (r"(?<=basketball player )shooting", "throwing a basketball"),
    (rf"(?:spiking|setting|serving|smashing|blocking) {_THE}(?:volley ?)?ball(?: over {_THE}net)?", "jumping "
     "throwing a volleyball"),
    (r"(?<=volleyball player )(?:spiking|serving|smashing|jumping)", "throwing a volleyball"),
    (r"(?<=tennis player )(?:serving|smashing|returning a serve|(?:hitting|playing) (?:a |the )?(?:\w+ )?"
     r"(?:ball|forehand|backhand|serve|volley|shot)|"
     r"in action)", "lunging holding a tennis racket next to a tennis ball"),
    (rf"(?:hitting|batting|striking|smashing|swinging at) {_THE}(?:tennis )?ball with {_THE}(?:tennis )?racket",
     "lunging holding a tennis racket next to a tennis ball"),
    (r"(?:cricket )?(?:batsman|batter) (?:hitting|striking|batting|swinging)(?: (?:a|the) (?:\w+ )?(?:ball|bat))?",
     "cricketer lunging holding a cricket bat next to a baseball"),
    (r"cricket (?:batsman|batter|bowler)", "cricketer"),
    (rf"(?:swinging|holding up) {_THE}(?:baseball |cricket )?bat(?! (?:wings|cave))", "lunging holding a cricket bat"),
    (rf"(?:hitting|batting|striking) {_THE}(?:home run|baseball|"
     rf"cricket ball)", "lunging holding a cricket bat next to a baseball"),
    (rf"(?:pitching|throwing) {_THE}(?:baseball|pitch|fastball|curveball)", "throwing a baseball"),
    (rf"(?<=pitcher )throwing {_THE}ball", "throwing a baseball"),
    (rf"{_BY}bowling(?! (?:alley|ball|pins?|shoes|green|lane))"
     r"(?: a strike)?", "throwing a bowling ball next to bowling pins"),
    (r"(?:people|friends|kids|teenagers) bowling(?! (?:alley|ball|"
     r"pins?))", "two friends throwing a bowling ball next to bowling pins"),
    (r"diving to (?:save|catch|stop|block) (?:a|the) (?:\w+ )?(?:ball|shot|goal|"
     r"penalty)", "sprawling next to a soccer ball"),
    (r"(?:making|doing) (?:a |the )?(?:\w+ )?save", "sprawling next to a soccer ball"),
    (r"(?<=goalkeeper )(?:diving|jumping)(?: for the ball)?", "sprawling next to a soccer ball"),
    (r"(?:scoring|shooting|kicking|taking) (?:a|the) (?:goal|penalty|penalty kick|free kick|"
     r"corner)", "kicking a soccer ball"),
    (r"chasing (?:the |a )?puck|hitting (?:the |a )?puck|shooting (?:the |"
     r"a )?puck", "lunging holding a hockey stick next to a hockey puck"),
    (r"playing catch", "throwing a baseball"),
    (r"(?:playing|throwing) darts(?: in an?| at an? (?:dart ?board|target))?", "next to a dartboard on the wall"),
    (rf"(?:aiming|shooting)(?: {_THE}(?:bow(?: and arrow)?|arrows?))? at (?:a|the) (?:target|bullseye|bull's eye)",
     "holding a bow and arrow next to a dartboard"),
    (r"passing (?:the |a |on the )?(?:relay )?baton|handing over (?:the |a )?baton", "holding a relay baton"),
    (r"playing (?:table tennis|ping[- ]pong)(?! (?:on|at))", "at a ping-pong table holding a table tennis bat"),
    (r"playing (?:beach )?volley ?ball(?! (?:player|net|court))", "cheering next to a volleyball"),
    (r"riding (?:(?:a|the|some) )?(?:big|huge|giant|massive) waves?(?: on (?:a|his|her) (?:surf)?board)?",
     "surfing a huge wave"),
    (r"riding (?:(?:a|the|some|small) ){0,2}waves?(?: on (?:a|his|"
     r"her) (?:surf)?board)?", "surfing a wave"),
    (r"(?<=runner )(?:crossing|reaching|breaking|approaching|at) the finish(?:ing)? line",
     "running next to a checkered flag"),
    # snow and ice
    (r"(?:having|in|during) an? (?:snowball fight|snow fight)|throwing snowballs(?: at each other)?|"
     r"(?:playing|fighting) with (?:the )?snow(?:balls)?", "throwing a snowball in the snow"),
    (r"(?:ice[- ]|figure[- ]|speed[- ])skating(?! (?:rink|dress|shoes|boots|competition|champion))"
     r"(?: on (?:the )?ice)?", "wearing ice skates on an ice rink"),
    (r"(?<=snowboarder )(?:jumping|flying|doing an? \w+|landing an? \w+)(?: (?:off|over|from|down|through|in) "
     r"(?:an?|the) (?:\w+ )?(?:ramp|jump|kicker|slope|halfpipe|"
     r"air))?", "jumping holding a snowboard next to a ramp in the snow"),
    (r"(?:jumping|leaping) (?:off|over|from) (?:a|the) (?:ski )?(?:ramp|jump|kicker)", "jumping next to a ramp"),
    # on boards and wheels
    (r"(?<=skateboarder )(?:doing|performing|landing) (?:a |an )?(?:\w+ )?(?:kick ?flip|ollie|heel ?flip|trick|"
     r"grind|jump)s?",
     "jumping"),
    (r"(?:doing|performing|landing) (?:a |an )?(?:\w+ )?(?:kick ?flip|ollie|heel ?flip|skateboard tricks?)s?",
     "jumping riding a skateboard"),
    (r"riding (?:a|on a) tandem(?: bicycle| bike)?", "riding bicycles"),
    (r"(?:jumping|leaping) (?:off|from) (?:a|the) (?:\w+ )?(?:pier|jetty|dock|boat|rock|cliff|"
     r"bridge) into(?= (?:the|a)\b)",
     "jumping into"),
    (r"(?:splashing|stomping|stamping|jumping)(?: around)? in (?:a|the|some) (?:\w+ )?puddles?(?: of (?:rain)?water)?",
     "jumping in a puddle"),
    (r"(?:talking|chatting|gossiping|arguing|leaning|looking|chatting away) over(?= (?:an?|the|"
     r"their) (?:\w+ )?(?:fence|"
     r"wall|hedge|gate)\b)", "behind"),
    (r"(?:rowing|paddling|steering)(?= (?:an?|the|his|her|their) (?:\w+ )?(?:boat|rowboat|canoe|kayak|dinghy|"
     r"gondola)\b)",
     "in"),
    (r"surfer (?:carrying|holding|waxing|with) (?:a|his|her) (?:surf ?)?board",
     "shirtless man in blue trunks holding a surfboard"),
    (r"(?:lifting|pumping) (?:heavy )?weights|pumping iron", "lifting a barbell"),
    (r"(?:doing|practi[cs]ing|performing) gymnastics", "handstanding"),
    (r"trapeze artist(?: (?:swinging|flying))?(?: on an? (?:trapeze|swing))?",
     "woman in a red leotard sitting on a swing"),
    # over, through and at lines
    (r"(?:crossing|reaching|breaking|approaching|at) the finish(?:ing)? line", "next to a checkered flag"),
    (r"(?:at|on) the start(?:ing)? line|in the starting blocks?", "squatting"),
    (rf"(?<!pulling )(?:jumping|leaping) over {_THE}hurdles?|clearing {_THE}hurdles?|"
     rf"hurdling", "jumping over a hurdle"),
    (r"(?:jumping|diving|leaping) (?:off|from) (?:a|the) (?:diving |spring|high )?(?:board|platform|starting block)|"
     r"diving off the starting block", "headlong into a swimming pool"),
    (r"on (?:a|the) (?:balance )?beam(?! of)", "on top of a balance beam"),
    # clothes for it
    (r"(?:doing|practi[cs]ing|learning|training) (?:karate|judo|taekwondo|aikido|martial arts|jiu-?jitsu)",
     "lunging in a white tunic, white pants and a black belt"),
    (rf"{_BY}fencing(?! (?:off|in|post))", "lunging in a white jumpsuit holding swords"),
    (r"slow[- ]?dancing|dancing (?:a |the )?(?:waltz|tango|slow dance)", "dancing"),
    # children
    (r"playing hopscotch|jumping hopscotch", "poised next to a hopscotch grid"),
    (r"playing (?:tag|catch me if you can|chase|it)(?= (?:in|on|at)\b|$|,)", "running"),
    (r"playing hide[- ]and[- ](?:go[- ])?seek", "face-covered"),
    (r"(?:hula ?-?hooping|spinning a hula ?hoop|with a hula ?hoop|playing with a hula ?hoop)", "wearing a hoop"),
    (r"playing (?:in|with) (?:the |a )?sand(?: ?box| ?pit)?", "sitting next to a sandcastle"),
    (r"playing in (?:the |a )?(?:puddles?|mud|rain puddles)", "jumping in a puddle"),
)  # fmt: skip
"""What is said of a sport, and what of it is seen."""
_COMPILED = re.compile(
    r"(?<![\w'’-])(?:" + "|".join(f"(?P<d{k}>{said})" for k, (said, _) in enumerate(_DEEDS)) + r")(?![\w'’-])",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"wheelchair|rowing|canoe|kayak|scrum|judo|karate|jockey|dunk|shoot|hoop|basket|spik|serv|smash|ball\b|bat\b|"
    r"tennis|batsman|"
    r"home run|pitch|bowling|div(?:ing|e)|save\b|goalkeeper|scor|penalty|puck|catch|dart|aim|snow|skat|ramp|"
    r"kick ?flip|ollie|"
    r"finish|start|mid|weightlifter|golf|bag|climber|kite|hurdl|platform|board|beam|taekwondo|aikido|martial|jitsu|"
    r"fencing|playing|volley|riding|wave|danc|tandem|over|rowing|paddling|steering|weights|iron|gymnast|trapeze|"
    r"surfer|jump|leap|puddle",
    re.IGNORECASE,
)

_VENUES: dict[str, str] = {
    "a tennis court": r"tennis(?! ball)|badminton|pickleball|volley ?ball|wimbledon",
    "a basketball court": r"basketball|dunk\w*|shooting hoops|street ?ball",
    "an ice rink": r"(?:ice )?hockey player|ice hockey|figure skat\w+|ice[- ]skat\w+|speed skat\w+|skating on ice|"
    r"puck|curling",
    "a boxing ring": r"sumo|(?<!arm )(?<!arm-)wrestl\w+|boxers|kickbox\w+|mma",
    "a gym": r"judo|judoka|karate|taekwondo|aikido|jiu-?jitsu|martial (?:arts?|artists?)|fencers?|gymnasts?|gymnastics|"
    r"table tennis|ping[- ]pong|handball|weight ?lift\w+|lifting weights|barbells?|dumbbells?|push-? ?ups|"
    r"sit-? ?ups|yoga class|"
    r"pilates|"
    r"balance beam|pommel horse|treadmill",
    "a stadium": r"goalkeeper|goalie|penalty(?: kick)?|footballers?|rugby|scrum|cricket (?:player|batsman|bowler|match|"
    r"batter)|cricketers?|baseball|batsman|touchdown|quarterback|sprinters?|hurdl\w+|relay|baton|pole ?vault\w*|"
    r"javelin|discus|shot ?put"
    r"\w*|long jump\w*|high jump\w*|marathon|starting line|starting blocks?|football team|soccer (?:team|match|"
    r"game)|football match",
    "a swimming pool": r"water polo|swimming race|olympic swimmers?|competitive swimmers?|starting block|"
    r"diving board|springboard",
    "the snow": r"ski(?:er|ers|ing)?|snowboard(?:er|ers|ing)?|bobsled\w*|sledding|tobogganing|sledging",
    "a race track": r"jockeys?|horse rac\w+|race ?car|racing car|formula (?:one|1)|go-?karts?|karting|motogp",
    "the ocean": r"surfers?|surfing|kite ?surf\w+|wind ?surf\w+|body ?board\w+|wake ?board\w+|jet ?ski\w*",
    "a river": r"rowing (?:team|crew)|kayak(?:er|ers|ing)?|canoe(?:ing|ist|ists)?|rafting|rowers?",
    "a living room": r"on the (?:\w+ )?(?:floor|carpet|rug)",
    "a meadow": r"archers?|archery|falconry|golfers?|golfing|croquet",
    "a bar": r"darts|dart ?board|pool table|billiards|snooker|playing pool",
    "a bowling alley": r"bowling|bowlers?",
}  # fmt: skip
"""Where these are played."""
_SPOTS: dict[str, str] = {
    "a living room": r"in an? (?:(?:cardboard|wooden|paper|big|small|little|large|open|empty) )*(?:box|crate)(?! of\b)",
    "a meadow": r"(?:on|behind|against) an? (?:\w+ )?(?:rock|boulder|log|tree stump|hay bale|tree branch|fallen tree)",
    "a city street": r"puddles?",
}
"""Where these are with people and pets: a penguin on a rock is where penguins are."""


@cache
def _venues(tame: bool) -> tuple[re.Pattern[str], tuple[str, ...]]:
    rows = [*_VENUES.items(), *(_SPOTS.items() if tame else ())]
    said = "|".join(f"(?P<v{k}>{many})" for k, (_, many) in enumerate(rows))
    return re.compile(
        rf"\b(?:{said})\b(?! (?:ball|shoe|sock|bag|racket|trophy|cap|jersey|shirt|shorts|suit|gear|goggles|helmet|hat|"
        rf"boots|jacket|outfit|costume|uniform|gloves|trunks|mask))",
        re.IGNORECASE,
    ), tuple(place for place, _ in rows)


def venue(prompt: str, *, tame: bool = True) -> str | None:
    """Where the sport is played that a prompt tells of. tame: nobody in it has a home in the wild."""
    pattern, places = _venues(tame)
    found = pattern.search(prompt)
    return None if found is None else places[int((found.lastgroup or "v0")[1:])]


def sporting(prompt: str) -> str:
    """The prompt with what is done in sports and games told as what is seen of it."""
    if _CUE.search(prompt) is None:
        return prompt
    return _COMPILED.sub(lambda found: _DEEDS[int((found.lastgroup or "d0")[1:])][1], prompt)
