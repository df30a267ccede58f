"""Precincts: built places in the open, and where people look from; their words, and what they are laid out as."""

from __future__ import annotations

Horizon = tuple[float, float, float]
"""Where the horizon is, the margin to the far end of the ground, and the lowest baseline."""

PRECINCTS: dict[str, tuple[str, str, Horizon | None]] = {
    "balcony": (
        "downtown",
        "balcony|balconies|apartment/hotel/iron/tiny/small/city/palace balcony|balcony overlooking|loggia",
        (0.46, 0.36, 0.975),
    ),
    "terrace": (
        "a garden",
        "terrace|patio|sun/stone/garden/hotel/sea/marble terrace|terrace overlooking|belvedere|viewpoint|"
        "observation deck|outdoor/garden/back/stone patio|seaside/beach/waterfront/lakeside "
        "cafe/café/restaurant/bar/cafe_terrace",
        (0.46, 0.30, 0.975),
    ),
    "porch": (
        "a backyard",
        "porch|veranda|verandah|front/back/wooden/old/farmhouse porch|wooden deck|front/wooden/old veranda|front steps|"
        "back/front stoop|doorstep",
        (0.44, 0.28, 0.975),
    ),
    "deck": (
        "a harbour",
        "ship's/ships/boat/ferry/upper/ship/yacht/main deck|deck of a/the/an/his/her "
        "ship/boat/ferry/yacht/sailing_ship/pirate_ship/cruise_ship/submarine|on_deck|on_the_deck",
        (0.42, 0.38, 0.975),
    ),
    "courtyard": (
        "a garden",
        "courtyard|courtyards|inner/riad/moroccan/castle/palace/cloister/roman/spanish/andalusian/brick/stone/"
        "monastery courtyard|cloister|cloisters|riad|moroccan/andalusian riad/riad_courtyard/patio|"
        "courtyard garden|quadrangle|atrium|inner yard",
        (0.54, 0.10, 0.975),
    ),
    "tennis court": (
        "a park",
        "tennis/badminton/clay/pickleball/volleyball court/courts|tennis match/game|wimbledon",
        (0.42, 0.16, 0.975),
    ),
    "basketball court": (
        "a park",
        "basketball/streetball court/courts|basketball game/match",
        (0.42, 0.16, 0.975),
    ),
    "car park": (
        "a city street",
        "parking lot/lots/garage_rooftop/space/spaces/deck|car park/parks/lot|carpark|supermarket/empty/mall/motel "
        "parking_lot/car_park|shopping_mall_parking_lot",
        (0.44, 0.14, 0.975),
    ),
    "platform": (
        "downtown",
        "train/railway/station/empty train_platform/station_platform/railway_platform|train/railway/railroad/station "
        "platform/platforms|in/at/inside a/the/an/an_old train_station/railway_station/station|"
        "platform of/at a/the train_station/station/railway_station|rural/small railway_station/train_station",
        (0.44, 0.34, 0.975),
    ),
    "railway tracks": (
        "a country road",
        "railway/railroad/train/rail track/tracks|railway/railroad line/crossing|old/abandoned "
        "railway/railroad/railway_tracks/train_tracks|on/along/across the tracks/rails|narrow_gauge_railway",
        (0.45, 0.12, 0.975),
    ),
    "fjord": (
        "a mountain lake",
        "fjord|fjords|norwegian/narrow/deep/icelandic fjord/fjords|milford_sound|lofoten",
        (0.45, 0.10, 0.90),
    ),
    "domed city": (
        "a city skyline",
        "istanbul|constantinople|bosphorus|silk_road city/town|arabian/persian/ottoman/arabic/oriental "
        "city/skyline/town|baghdad|cairo|samarkand|jerusalem|damascus|agrabah|domes and minarets|minarets and domes|"
        "minarets|istanbul/cairo skyline",
        (0.56, 0.27, 0.975),
    ),
    "forest road": (
        "a country road",
        "forest/woodland road/lane|road/lane through/in a/the forest/woods|"
        "avenue of/with trees/plane_trees/lime_trees/poplars|tree-lined road/avenue/lane|plane_tree avenue|"
        "road through woods",
        (0.47, 0.10, 0.975),
    ),
    "forest trail": (
        "a country road",
        "forest/woodland/jungle/hiking path/trail/track|path/trail/track through/in a/the forest/woods/jungle|"
        "path in the woods|path/trail through woods",
        (0.47, 0.10, 0.975),
    ),
    "dry pool": (
        "a backyard",
        "empty/drained/dry/abandoned/overgrown/derelict swimming_pool/pool|empty/drained/abandoned/overgrown "
        "hotel/public swimming_pool/pool",
        (0.44, 0.16, 0.93),
    ),
    "desert planet": (
        "the desert",
        "desert/sand/arid/dry/barren/dune/red/sandy planet|tatooine|arrakis|planet of_sand|desert_planet_surface|"
        "surface of a/an desert_planet/foreign_planet",
        None,
    ),
    "adobe town": (
        "a town street",
        "mud_brick/mud-brick/adobe/pueblo/saharan/berber/desert/clay/sandstone/dusty/mexican "
        "village/town/city/street/pueblo/houses|pueblo|kasbah|medina|souk|marrakesh|marrakech|morocco|timbuktu|"
        "rajasthan|jaipur|jodhpur|jaisalmer|old delhi|delhi|varanasi|kathmandu|street in/of marrakesh/marrakech/delhi/"
        "old_delhi/jaipur/morocco/cairo|wild_west/western/cowboy/frontier town/street|arabian street/market/bazaar",
        None,
    ),
    "ceiling": (
        "a great hall",
        "mosque/cathedral/church/temple/palace/domed/vaulted/painted/frescoed/chapel/library/opera/mosaic/cupola "
        "ceiling/dome/cupola/vault|ceiling of a/the mosque/cathedral/church/palace/chapel/temple|inside of a_dome|"
        "sistine_chapel_ceiling|dome interior",
        None,
    ),
    "underwater city": (
        "an underwater scene",
        "underwater/undersea/submarine/sub-aquatic/aquatic city/colony/metropolis/town/base/kingdom|city/town/colony/"
        "metropolis under_the_sea/under_water/underwater/under_the_ocean/at_the_bottom_of_the_sea/on_the_ocean_floor",
        None,
    ),
    "moon town": (
        "the lunar surface",
        "city/town/colony/settlement/metropolis/houses/street on_the_moon/but_on_the_moon/on_a_moon/"
        "on_the_lunar_surface|lunar/moon city/town/colony/base/settlement|colony/base on_the_moon",
        None,
    ),
    "mars town": (
        "the surface of mars",
        "city/town/colony/settlement/metropolis/houses/street on_mars/but_on_mars/on_the_surface_of_mars|"
        "martian/mars city/town/colony/base/settlement|base on_mars",
        None,
    ),
    "dunes": (
        "sand dunes",
        "on/along/across/over a/the dune/dunes/sand_dune/sand_dunes|ridge/crest/top/edge/side of a/the "
        "dune/dunes/sand_dune|on/along the ridge/crest/top of a/the dune/dunes/sand_dune|desert dune/dunes",
        None,
    ),
    "salt flat": (
        "the desert",
        "salt flat/flats/desert/plain/pan/pans|cracked earth/mud/ground/desert/clay/lakebed|dry lake/lakebed/lake_bed/"
        "riverbed/river_bed|salar_de_uyuni|bonneville|dried-up lake/river|dried_up lake/lakebed/sea/riverbed|"
        "dry sea/seabed/sea_bed|dried-up sea",
        None,
    ),
    "orchard": (
        "a garden",
        "orchard|orchards|apple/cherry/pear/plum/peach/almond/orange/lemon/olive/fruit orchard/orchards/grove/"
        "groves|olive/orange/lemon/cherry/almond trees_in_rows|rows_of fruit_trees/olive_trees/cherry_trees/"
        "apple_trees/orange_trees|cherry_blossom orchard|orchard in_blossom/in_bloom|apple/cherry orchard_in_blossom/"
        "orchard_in_bloom|blossoming/blooming orchard",
        None,
    ),
    "corn field": (
        "farmland",
        "corn/maize/sugarcane/sugar_cane field/fields|cornfield|cornfields|maize|field/fields of corn/maize/"
        "sugarcane|among/in/through/between the corn|rows_of_corn|corn_stalks|tall corn",
        None,
    ),
    "tall grass": (
        "a grassy field",
        "tall/high/long/deep/waist-high/knee-high/dry_tall/waving grass|tall/high/long grasses|high/tall weeds|"
        "overgrown/unmown field/meadow/lawn|in/through/among the tall_grass/high_grass/long_grass|wild_grass|"
        "meadow of tall_grass|field of tall_grass",
        None,
    ),
}  # fmt: skip
"""Of each by its Locale's value: the trained phrase of what stands in, the words as Locales have them, the horizon."""
