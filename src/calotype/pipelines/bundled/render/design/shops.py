"""Shops: what stands, lies and hangs in the shop or workshop that a diorama is of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Shop:
    """Assets, each as often as it is seen."""

    shelf: tuple[str, ...]
    """On boards along the right wall, in turn."""
    floor: tuple[str, ...]
    """On the floor: two at the left wall, from the back, then in front."""
    counter: tuple[str, ...]
    """On the counter."""


SHOPS: dict[str, Shop] = {
    "potions": Shop(
        ("potion bottle", "jar", "skull", "potion bottle", "grimoire", "candle", "potion bottle", "crystal ball"),
        ("bookshelf", "cauldron", "broom", "owl"),
        ("potion bottle", "crystal ball", "potion bottle", "candle"),
    ),
    "laundry": Shop(
        ("lotion bottle", "soap", "folded blanket", "lotion bottle", "folded blanket", "soap"),
        ("washing machine", "washing machine", "washing machine", "basket"),
        ("folded blanket", "lotion bottle", "folded blanket"),
    ),
    "bakery": Shop(
        ("loaf of bread", "croissant", "baguette", "pretzel", "loaf of bread", "bagel", "cupcake", "croissant"),
        ("stove", "basket", "chalkboard sign", "potted plant"),
        ("layer cake", "cupcake", "croissant", "donut"),
    ),
    "coffee": Shop(
        ("cup of coffee", "jar of cookies", "mug", "cup of coffee", "french press", "mug", "teapot"),
        ("bookshelf", "potted plant", "chair", "chalkboard sign"),
        ("espresso machine", "cup of coffee", "cupcake", "croissant"),
    ),
    "flowers": Shop(
        ("potted plant", "flower vase", "cactus", "bouquet of tulips", "succulent", "flower vase", "potted plant"),
        ("bouquet of sunflowers", "monstera", "bouquet of roses", "watering can"),
        ("bouquet of daisies", "flower vase", "bouquet of peonies"),
    ),
    "books": Shop(
        ("stack of books", "book", "globe", "stack of books", "open book", "stack of books", "book"),
        ("bookshelf", "bookshelf", "armchair", "cat"),
        ("stack of books", "desk lamp", "open book"),
    ),
    "toys": Shop(
        ("teddy bear", "toy robot", "building blocks", "nesting doll", "rubik's cube", "rubber duck", "spinning top"),
        ("doll house", "rocking horse", "toy box", "balloon"),
        ("toy train", "teddy bear", "jack-in-the-box"),
    ),
    "music": Shop(
        ("vinyl record", "boombox", "vinyl record", "ukulele", "vinyl record", "trumpet", "headphones"),
        ("jukebox", "drum kit", "electric guitar", "loudspeaker"),
        ("record player", "headphones", "vinyl record"),
    ),
    "sweets": Shop(
        ("lollipop", "candy", "jar of cookies", "macaron", "candy cane", "chocolate bar", "lollipop", "donut"),
        ("gumball machine", "potted plant", "stool", "balloon"),
        ("ice cream cone", "sundae", "lollipop", "cupcake"),
    ),
    "ramen": Shop(
        ("sake bottle", "teapot", "bowl", "sake bottle", "bamboo steamer", "bowl", "paper lantern"),
        ("refrigerator", "paper lantern", "stool", "stool"),
        ("bowl of ramen", "sushi platter", "bowl of noodles"),
    ),
    "grocery": Shop(
        ("apple", "bottle of milk", "tin can", "egg carton", "pineapple", "bottle", "watermelon", "jar of jam"),
        ("refrigerator", "crate of apples", "shopping cart", "basket"),
        ("bowl of fruit", "loaf of bread", "cheese"),
    ),
    "barber": Shop(
        ("lotion bottle", "perfume bottle", "soap", "lotion bottle", "scissors", "perfume bottle"),
        ("mirror", "barber pole", "armchair", "potted plant"),
        ("scissors", "lotion bottle", "mirror"),
    ),
    "arcade": Shop(
        ("teddy bear", "rubber duck", "space invader", "game controller", "teddy bear", "trophy"),
        ("arcade machine", "arcade machine", "arcade machine", "gumball machine"),
        ("joystick", "soda can", "popcorn"),
    ),
    "workshop": Shop(
        ("hammer", "saw", "wrench", "oil drum", "screwdriver", "clamp", "gear"),
        ("toolbox", "bicycle", "wheel", "ladder"),
        ("toolbox", "hammer", "wrench"),
    ),
    "post": Shop(
        ("cardboard box", "envelope", "gift", "cardboard box", "envelope", "cardboard box"),
        ("filing cabinet", "postbox", "cardboard box", "potted plant"),
        ("envelope", "service bell", "cardboard box"),
    ),
    "diner": Shop(
        ("milkshake", "soda can", "mug", "pie", "milkshake", "mug"),
        ("jukebox", "refrigerator", "stool", "stool"),
        ("hamburger", "french fries", "milkshake", "pie"),
    ),
    "bar": Shop(
        ("bottle of wine", "bottle of whisky", "cocktail", "bottle", "bottle of beer", "champagne bottle", "martini"),
        ("barrel", "jukebox", "stool", "stool"),
        ("mug of beer", "cocktail", "glass of wine"),
    ),
    "studio": Shop(
        ("paint palette", "vase", "jar", "paintbrush", "urn", "bowl", "pencil"),
        ("easel", "statue", "stool", "potted plant"),
        ("paint palette", "vase", "paintbrush"),
    ),
    "lab": Shop(
        ("test tube", "jar", "alembic", "test tube", "brain", "globe", "alembic"),
        ("filing cabinet", "computer", "skeleton", "stool"),
        ("microscope", "alembic", "test tube"),
    ),
    "pets": Shop(
        ("goldfish", "birdcage", "bone", "birdcage", "goldfish", "ball of yarn"),
        ("fish tank", "doghouse", "dog", "cat"),
        ("birdcage", "hamster", "fish tank"),
    ),
    "antiques": Shop(
        ("mantel clock", "vase", "globe", "oil lamp", "urn", "teapot", "old radio"),
        ("grandfather clock", "suit of armor", "gramophone", "chest of drawers"),
        ("cuckoo clock", "typewriter", "candelabra"),
    ),
    "fashion": Shop(
        ("handbag", "high heel", "sun hat", "shoe", "top hat", "handbag", "sneaker"),
        ("wardrobe", "mirror", "dress", "potted plant"),
        ("handbag", "sun hat", "high heel"),
    ),
    "gym": Shop(
        ("dumbbell", "kettlebell", "bottle", "dumbbell", "kettlebell", "boxing glove"),
        ("punching bag", "barbell", "mirror", "weightlifter"),
        ("dumbbell", "bottle", "kettlebell"),
    ),
}
