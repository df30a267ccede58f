"""Customs: rites, feasts of the year, legends and alarms, and what is to be seen at them."""

from __future__ import annotations

CUSTOMS: dict[str, tuple[str, str]] = {
    # rites
    "coronation": (
        "a king; a crown; a throne; a bishop",
        "in a cathedral",
    ),
    "royal wedding": (
        "a prince next to a princess; a carriage; a wedding cake",
        "in front of a castle",
    ),
    "knighting ceremony": (
        "a queen; a kneeling knight; a sword in the stone",
        "in a throne room",
    ),
    "marriage proposal|wedding proposal|proposal": (
        "a kneeling man; a woman; a ring box",
        "in a park at sunset",
    ),
    "honeymoon": (
        "a couple; two tropical drinks; a palm tree",
        "on the beach at sunset",
    ),
    "anniversary|wedding anniversary": (
        "an old couple; a cake; champagne glasses; a bouquet of roses",
        "in a living room",
    ),
    "housewarming party|housewarming|retirement party|farewell party|office party|cocktail party": (
        "four people; champagne glasses; three balloons; a layer cake",
        "in a living room",
    ),
    "baby shower|gender reveal|gender reveal party": (
        "a pregnant woman; a teddy bear; a stroller; three balloons; two gifts",
        "in a living room",
    ),
    "prom|prom night|school dance|homecoming dance": (
        "two couples dancing; a disco ball; four balloons",
        "in a ballroom",
    ),
    "costume party|fancy dress party|carnival party": (
        "a pirate; a witch; a princess; a superhero; three balloons",
        "in a ballroom",
    ),
    "masquerade ball|masquerade|masked ball|venice carnival|carnival of venice": (
        "three women in dresses; three carnival masks; a chandelier",
        "in a ballroom at night",
    ),
    "ballroom dance|royal ball|tango night|salsa night": (
        "two couples dancing; a chandelier",
        "in a ballroom",
    ),
    "rave|techno party|foam party|club night": (
        "five dancers; a disco ball; two speakers",
        "in a ballroom at night",
    ),
    "baptism|christening": (
        "a priest; a baby; a woman; a candle",
        "in a church",
    ),
    "seance|séance": (
        "three women at a table; a crystal ball; three candles",
        "in a dark room",
    ),
    "nativity|nativity scene|birth of jesus|manger scene": (
        "a baby in a cradle; a woman; a bearded man; a donkey; an ox; a star",
        "in a stable",
    ),
    "last supper": (
        "nine bearded men at a dining table; a loaf of bread; a goblet",
        "in a great hall",
    ),
    "noah's ark": (
        "a ship; two elephants; two giraffes; two lions; a dove",
        "on the sea",
    ),
    "cherry blossom festival|hanami|cherry blossom viewing": (
        "three blossoming trees; three paper lanterns; two women in kimonos; a picnic blanket",
        "in a park",
    ),
    "chinese new year|lunar new year": (
        "a chinese dragon; five paper lanterns; firecrackers; fireworks",
        "in a town street at night",
    ),
    "diwali": (
        "six candles; fireworks; a woman in a sari",
        "at a hindu temple at night",
    ),
    "hanukkah": (
        "a candelabra; three candles; two spinning tops; two gifts",
        "in a living room",
    ),
    "ramadan|eid": (
        "a mosque; a crescent moon; three lanterns",
        "in a town at night",
    ),
    "day of the dead|dia de los muertos|día de los muertos": (
        "two skeletons with sombreros; three skulls; six candles; three dahlias",
        "in a village at night",
    ),
    "mardi gras|carnival in rio|rio carnival|samba parade": (
        "four dancers; three carnival masks; two drums; a trumpet",
        "in a city street",
    ),
    "st patrick's day|saint patrick's day": (
        "a leprechaun; four clovers; a mug of beer; gold bars",
        "in a meadow",
    ),
    "fourth of july|4th of july|independence day": (
        "fireworks; two flags; three people",
        "over a city skyline at night",
    ),
    "valentine's day|valentines day": (
        "a couple; three hearts; a bouquet of roses; a box of chocolates",
        "in a park",
    ),
    "mother's day": (
        "a woman next to a girl; a bouquet of tulips; a gift",
        "in a living room",
    ),
    "father's day": (
        "a man next to a boy; a gift; a tie",
        "in a living room",
    ),
    # legend and alarm
    "wizard duel|magic duel|wizards' duel|wizard battle": (
        "two wizards; two magic staffs; two sparkles",
        "in a throne room",
    ),
    "dragon attack|dragon fight|dragon battle": (
        "a fire-breathing dragon; a castle; three knights",
        "in the mountains",
    ),
    "witches' sabbath|witch gathering|coven": (
        "three witches around a cauldron; a black cat; a moon",
        "in a forest at night",
    ),
    "ghost hunt": (
        "two ghosts; a man with a flashlight; an abandoned house",
        "in a forest at night",
    ),
    "zombie walk|zombie parade": (
        "six zombies",
        "in a city street at night",
    ),
    "vampire ball": (
        "three vampires; a candelabra; a chandelier",
        "in a ballroom at night",
    ),
    "pirate raid|pirate attack": (
        "a pirate ship; three pirates; a cannon",
        "on the beach",
    ),
    "viking raid|viking attack|viking landing": (
        "a viking ship; three vikings; two shields",
        "on the beach",
    ),
    "cavalry charge": (
        "four horse riders; two flags",
        "in a field",
    ),
    "gunfight|duel at dawn|duel at high noon": (
        "two cowboys",
        "in a wild west town",
    ),
    "bank robbery|heist|bank heist|robbery": (
        "two masked men; a bank safe; three money bags; gold bars",
        "in a room",
    ),
    "plane crash": (
        "a broken airplane; a fire; two puffs of smoke",
        "in a field",
    ),
    "meteor impact|asteroid impact|meteor strike": (
        "a comet; an explosion; three dinosaurs",
        "in the desert",
    ),
    "alien encounter|close encounter|ufo landing|ufo sighting": (
        "a ufo; two aliens; a man",
        "in a field at night",
    ),
    "spacewalk|space walk": (
        "an astronaut; a space station; the earth",
        "in outer space",
    ),
    "solar system|planetary system": (
        "a sun; three planets; the earth; a comet",
        "in outer space",
    ),
}
"""What is said, to what is seen, the most telling first, and where it is if the prompt doesn't say."""
