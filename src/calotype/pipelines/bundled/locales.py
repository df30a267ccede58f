"""Locales: places that are drawn without the denoiser having been trained on them.

A locale has words of its own and a painter of its own, and a trained place that stands in for it: the text encoder
reads that one's phrase and the denoiser lays the things out as it would there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import product

from calotype.pipelines.bundled.precincts import PRECINCTS
from calotype.pipelines.bundled.terrains import TERRAINS


class Locale(StrEnum):
    """A place with a painter of its own."""

    CLIFF = "cliff"
    CANYON = "canyon"
    RICE_TERRACES = "rice terraces"
    TEA_HILLS = "tea hills"
    VINEYARD = "vineyard"
    SUNFLOWERS = "sunflower field"
    LAVENDER = "lavender field"
    TULIPS = "tulip field"
    POPPIES = "poppy field"
    DAISIES = "daisy field"
    ROSES = "rose field"
    YELLOW_FIELD = "yellow field"
    BLUE_FIELD = "blue field"
    PINK_FIELD = "pink field"
    BAMBOO = "bamboo forest"
    BIRCHES = "birch forest"
    BURNING_FOREST = "burning forest"
    ENCHANTED_FOREST = "enchanted forest"
    SWAMP = "swamp"
    FROZEN_LAKE = "frozen lake"
    ICE_SEA = "ice sea"
    GLACIER = "glacier"
    ICE_CAVE = "ice cave"
    LAVA = "lava land"
    ALIEN = "alien land"
    CANDY = "candy land"
    HIGH_SEAS = "high seas"
    MOUNTAIN_LAKE = "mountain lake"
    MEDIEVAL = "medieval town"
    WHITE_TOWN = "white town"
    OLD_LANE = "old lane"
    PARIS = "paris"
    NEON_CITY = "neon city"
    ASIAN_CITY = "asian city"
    STEEL_BEAM = "steel beam"
    HIGH_RISES = "high-rises"
    CANAL = "canal"
    ALLEY = "alley"
    FLOODED = "flooded city"
    RUINS = "ruined city"
    ROOFTOP = "rooftop"
    ABOVE_CITY = "above the city"
    GRAVEYARD = "graveyard"
    FAIRGROUND = "fairground"
    PLAYGROUND = "playground"
    JAPANESE_GARDEN = "japanese garden"
    AIRPORT = "airport"
    STADIUM = "stadium"
    BUILDING_SITE = "building site"
    WRECK = "shipwreck"
    SHALLOWS = "shallows"
    FORD = "ford"
    HOT_SPRING = "hot spring"
    DOCK = "dock"
    ISLE = "isle"
    FLOATING_ISLES = "floating islands"
    SKYLINE = "skyline"
    SUMMIT = "summit"
    HILL = "hill"
    RACE_TRACK = "race track"
    POOL = "pool"
    BALCONY = "balcony"
    TERRACE = "terrace"
    PORCH = "porch"
    DECK = "deck"
    COURTYARD = "courtyard"
    TENNIS_COURT = "tennis court"
    BASKETBALL_COURT = "basketball court"
    CAR_PARK = "car park"
    PLATFORM = "platform"
    TRACKS = "railway tracks"
    FJORD = "fjord"
    DOMES = "domed city"
    SALT_FLAT = "salt flat"
    FOREST_ROAD = "forest road"
    FOREST_TRAIL = "forest trail"
    DRY_POOL = "dry pool"
    DESERT_PLANET = "desert planet"
    ADOBE = "adobe town"
    CEILING = "ceiling"
    SUNKEN_CITY = "underwater city"
    DUNES = "dunes"
    MOON_TOWN = "moon town"
    MARS_TOWN = "mars town"
    ORCHARD = "orchard"
    CORN = "corn field"
    TALL_GRASS = "tall grass"
    RIVER_GORGE = "river gorge"
    BUTTES = "buttes"
    SEA_STACKS = "sea stacks"
    ATOLL = "atoll"
    ARCHIPELAGO = "archipelago"
    CRATER_LAKE = "crater lake"
    DELTA = "river delta"
    VALE = "vale"
    CLOUD_SEA = "cloud sea"
    DESERT_ROAD = "desert road"
    MOUNTAIN_ROAD = "mountain road"
    PIER = "pier"
    STAIRWAY = "stairway"
    FIELD_PATH = "field path"
    STONE_PATH = "stone path"
    ROPE_BRIDGE = "rope bridge"
    SUSPENSION_BRIDGE = "suspension bridge"


@dataclass(frozen=True, kw_only=True)
class Standing:
    """What stands in for a locale, and where its ground is."""

    phrase: str
    """A trained phrase."""
    words: str
    """Alternatives of a word by "/", words by blanks, phrases by "|"; "_" is a blank within a word."""
    horizon: tuple[float, float, float] | None = None
    """Where the horizon is with the camera at rest, the margin from there to the far end of the ground, and the lowest
    baseline; none: as in the place that stands in."""


_HOUSES = frozenset(
    {"house", "cottage", "house with garden", "office building", "skyscraper", "window", "door", "sign", "shop",
     "coffee house", "hotel", "tower", "flower shop", "bank building", "department store", "castle tower"}
)  # fmt: skip
_STREETS = frozenset(
    {Locale.MEDIEVAL, Locale.WHITE_TOWN, Locale.OLD_LANE, Locale.PARIS, Locale.NEON_CITY, Locale.ASIAN_CITY,
     Locale.HIGH_RISES, Locale.CANAL, Locale.ALLEY, Locale.FLOODED, Locale.RUINS, Locale.ABOVE_CITY, Locale.STEEL_BEAM,
     Locale.ADOBE}
)  # fmt: skip
SHOWN: dict[Locale, frozenset[str]] = {
    **dict.fromkeys(_STREETS, _HOUSES),
    Locale.ICE_SEA: frozenset({"iceberg"}),
    Locale.GRAVEYARD: frozenset({"gravestone"}),
    Locale.BAMBOO: frozenset({"bamboo"}),
    Locale.BIRCHES: frozenset({"birch"}),
    Locale.ENCHANTED_FOREST: frozenset({"mushroom"}),
    Locale.CANDY: frozenset({"lollipop", "candy"}),
    Locale.MOUNTAIN_LAKE: frozenset({"mountain peak"}),
    Locale.FLOATING_ISLES: frozenset({"island", "waterfall", "rock"}),
    Locale.SKYLINE: _HOUSES,
    Locale.ROOFTOP: frozenset({"chimney", "house"}),
    Locale.DOMES: frozenset({"mosque"}),
    **dict.fromkeys((Locale.FOREST_ROAD, Locale.FOREST_TRAIL), frozenset({"tree", "pine tree"})),
    **dict.fromkeys((Locale.SUNKEN_CITY, Locale.MOON_TOWN, Locale.MARS_TOWN), _HOUSES | {"mosque"}),
    **dict.fromkeys((Locale.SUMMIT, Locale.CLOUD_SEA), frozenset({"cloud"})),
    **dict.fromkeys((Locale.BURNING_FOREST, Locale.LAVA), frozenset({"fire"})),
}
"""Assets that a place shows by itself where the prompt names several of them, and doesn't count them."""
LOOKED_ONTO: dict[Locale, Locale] = {
    **dict.fromkeys(
        (Locale.NEON_CITY, Locale.ASIAN_CITY, Locale.HIGH_RISES, Locale.SKYLINE, Locale.ALLEY), Locale.ABOVE_CITY
    ),
    **dict.fromkeys((Locale.MEDIEVAL, Locale.WHITE_TOWN, Locale.OLD_LANE, Locale.PARIS), Locale.ROOFTOP),
}
"""What of a town is seen from above, where nothing stands in it."""
LOOKED_DOWN_ON = frozenset(
    {
        *(Locale.ISLE, Locale.ATOLL, Locale.ARCHIPELAGO, Locale.DELTA, Locale.ABOVE_CITY, Locale.ROPE_BRIDGE),
        Locale.SUSPENSION_BRIDGE,
        Locale.STEEL_BEAM,
        Locale.FLOATING_ISLES,
        Locale.SUMMIT,
        Locale.SKYLINE,
        Locale.ROOFTOP,
    }
)
"""Locales that are seen from high up as it is."""
NOCTURNAL = frozenset({Locale.NEON_CITY})
"""Where it is night unless the prompt says otherwise."""
_ICY = "frozen/icy/ice-covered/iced-over"
_OLD = "medieval/half-timbered/timbered/fairytale/old_european/german/bavarian/alsatian/tudor/fantasy"
_RUINED = "ruined/abandoned/overgrown/post-apocalyptic/postapocalyptic/destroyed/bombed/derelict"
STANDINGS: dict[Locale, Standing] = {
    Locale.CLIFF: Standing(
        phrase="the coast",
        words=(
            "cliff/cliffs/clifftop/cliffside/headland|sea/rocky/coastal/steep/high/rugged/edge_of_a/edge_of_the/"
            "top_of_a/white/chalk cliff/cliffs|cliff/cliff's edge/top|rugged/rocky coast/coastline/shore/shoreline|"
            "cliffs_of_moher|chalk_cliffs|steep_coast|cliff_coast"
        ),
        horizon=(0.40, 0.24, 0.74),
    ),
    Locale.CANYON: Standing(
        phrase="a canyon", words=(
            "canyon/canyons/gorge/ravine/badlands|grand/red/deep/desert/rocky/narrow/slot canyon/gorge/ravine|"
            "red_rocks|red_rock_desert|edge_of_a/rim_of_a canyon/gorge/ravine|"
            "wild_west_landscape|red_desert|rocky_desert"
        ),
    ),
    Locale.RICE_TERRACES: Standing(
        phrase="farmland", words=(
            "rice terraces/terrace/fields/field/paddies/paddy|terraced rice fields/field/paddies/paddy|"
            "paddy field/fields|rice_paddy_field|rice_paddy_fields|terraced fields/hillside"
        ),
        horizon=(0.36, 0.34, 0.975),
    ),
    Locale.TEA_HILLS: Standing(
        phrase="farmland", words="tea plantation/plantations/field/fields/hills/terraces|terraced hills/hill",
        horizon=(0.36, 0.34, 0.975),
    ),
    Locale.VINEYARD: Standing(
        phrase="a farm", words="vineyard/vineyards|rows_of vines/grapevines/grape_vines|wine region/country|"
        "tuscan/tuscany vineyard/vineyards",
    ),
    Locale.BAMBOO: Standing(
        phrase="a forest", words="bamboo forest/grove/jungle/thicket/woods|bamboo_groves|bamboo_forests"
    ),
    Locale.BIRCHES: Standing(
        phrase="a forest", words="birch/aspen/birch_tree forest/grove/woods/wood|forest_of_birches"
    ),
    Locale.BURNING_FOREST: Standing(
        phrase="a forest", words=(
            "burning forest/woods/jungle|forest/woods on_fire/in_flames/ablaze|forest fire/fires|wildfire|wildfires|"
            "bushfire|forest_is_on_fire|forest_is_burning|forest_burning"
        ),
    ),
    Locale.ENCHANTED_FOREST: Standing(
        phrase="a forest",
        words=(
            "enchanted/magical/magic/mystical/mystic/glowing/bioluminescent/fairy/fantasy forest/woods/woodland/grove|"
            "forest_of_glowing_mushrooms|fairy_glade|bioluminescent_jungle"
        ),
    ),
    Locale.SWAMP: Standing(
        phrase="a forest", words="swamp/swamps/bayou/marsh/swampland/bog|mangrove swamp/forest|marshland|mangroves|"
        "wetland"
    ),
    Locale.FROZEN_LAKE: Standing(
        phrase="the snow",
        words=f"{_ICY} lake/pond/river/lakes/landscape_with_a_lake|ice rink/skating_rink|skating rink|on_ice|"
        f"on_the_ice|on_thin_ice|lake_of_ice|"
        "icy_surface|frozen_surface_of_a_lake",
    ),
    Locale.ICE_SEA: Standing(
        phrase="the ocean",
        words=f"arctic/polar/{_ICY}/antarctic sea/ocean/waters|icebergs|sea_of_ice|ice floe/floes|floating_ice|"
        f"drift_ice|"
        "melting_ice",
    ),
    Locale.GLACIER: Standing(
        phrase="a snowy landscape", words="glacier/glaciers/antarctica|antarctic/arctic ice/landscape|ice sheet/field|"
        "ice_wasteland|icy_wasteland|icy_mountains|blue_ice"
    ),
    Locale.ICE_CAVE: Standing(
        phrase="a cave", words="ice/glacier/icy/frozen/crystal_ice cave/cavern/tunnel/grotto|cave_of_ice"
    ),
    Locale.LAVA: Standing(
        phrase="the desert",
        words=(
            "volcanic landscape/land/wasteland/island/plain|lava field/fields/landscape/lake/land/river|"
            "lake/river/sea of_"
            "lava|rivers_of_lava|hell|inferno|underworld|hellscape|mordor|land_of_fire"
        ),
    ),
    Locale.ALIEN: Standing(
        phrase="an alien planet",
        words=(
            "alien planet/world/landscape/desert/jungle|another/distant/strange/foreign/unknown planet|"
            "on_another_planet|"
            "on_an_alien_planet|exoplanet|alien_planet_surface|surreal/otherworldly landscape/world|"
            "extraterrestrial landscape"
        ),
    ),
    Locale.CANDY: Standing(
        phrase="a meadow",
        words=(
            "candyland|candy/sweets/lollipop/chocolate land/world/kingdom/landscape/forest|"
            "land/world of_candy/of_sweets|"
            "made_of_candy_world|cotton_candy_world|willy_wonka"
        ),
    ),
    Locale.HIGH_SEAS: Standing(
        phrase="the ocean",
        words=(
            "giant/huge/big/massive/enormous/towering/high/rough/crashing/violent/raging/monstrous/great waves/wave|"
            "rough/raging/wild/turbulent/choppy/storm-tossed/angry sea/seas/ocean|tsunami|tidal wave/waves|"
            "waves_crashing|crashing waves|waves_are_crashing|high_seas|great_wave"
        ),
    ),
    Locale.MOUNTAIN_LAKE: Standing(
        phrase="a mountain lake",
        words="mountain/alpine/glacial/mountains lake/lakes/tarn|"
        "lake in_the/between/among/surrounded_by/below mountains|"
        "lake in_the_alps|quiet_mountains_lake|still_mountain_lake",
    ),
    Locale.MEDIEVAL: Standing(
        phrase="a town street",
        words=(
            f"{_OLD} town/street/streets/city/market/market_square/square/town_square/alley|market_square|"
            f"old_market_square|"
            "cobbled/cobblestone street/streets/lane/square/town_square|"
            "rothenburg|old_town_square|christmas_market|medieval_town_market|medieval_fair"
        ),
    ),
    Locale.WHITE_TOWN: Standing(
        phrase="a town street",
        words=(
            "santorini|mykonos|greek/cycladic/andalusian/white/whitewashed/moroccan/mediterranean village/town/street/"
            "lane/"
            "alley/island_village|narrow_greek_lane|narrow_white_street|greece|chefchaouen"
        ),
    ),
    Locale.OLD_LANE: Standing(
        phrase="a town street",
        words=(
            "street/lane/alley/row/rows/a_row of_houses/of_old_houses/of_colourful_houses/of_colorful_houses/"
            "of_coloured_houses/of_colored_houses/of_painted_houses/of_terraced_houses/of_pastel_houses/"
            "of_town_houses/of_townhouses/of_tall_houses/of_narrow_houses|"
            "narrow/cobbled/old/italian/spanish/portuguese/tuscan/colorful/colourful/sicilian/cuban/latin_american/"
            "havana/"
            "mexican street/streets/lane/lanes/streetscape|italian/spanish/tuscan/provencal/portuguese town/village|"
            "havana|lisbon|barcelona|sevilla|seville|burano|cinque_terre|positano|amalfi|amalfi_coast_town|rome|"
            "florence|cuba"
        ),
    ),
    Locale.PARIS: Standing(
        phrase="a city street",
        words="paris|parisian|paris/parisian street/streets/cafe/boulevard/avenue/rooftops/street_cafe/"
        "street_cafe_terrace/"
        "cafe_terrace|street cafe/cafe_terrace/café|cafe/café terrace|sidewalk cafe/café|outdoor cafe/café",
    ),
    Locale.NEON_CITY: Standing(
        phrase="a city street",
        words=(
            "cyberpunk/futuristic/neon/neon-lit/neon_lit/sci-fi/dystopian/blade_runner/high-tech city/street/alley/"
            "streets/cityscape/metropolis/town/skyline/city_street/tokyo|city/street of_neon/of_the_future|"
            "neon_district|"
            "full_of_neon_signs|futuristic_city_at_night"
        ),
    ),
    Locale.ASIAN_CITY: Standing(
        phrase="a city street",
        words=(
            "tokyo|shibuya|shinjuku|akihabara|osaka|hong_kong|seoul|bangkok|"
            "tokyo/japanese/hong_kong/asian/chinese/korean/shibuya city/street/alley/streets/cityscape/metropolis/town/"
            "skyline/crossing|chinatown|izakaya street/alley|japan_street"
        ),
    ),
    Locale.HIGH_RISES: Standing(
        phrase="a city street",
        words="new_york|new_york_city|nyc|manhattan|new_york/manhattan/chicago/nyc street/streets/avenue|"
        "times_square|fifth_avenue|wall_street|brooklyn|financial_district|street between/of skyscrapers|chicago|dubai|"
        "shanghai|singapore|futuristic_skyscrapers",
    ),
    Locale.CANAL: Standing(
        phrase="a town street",
        words="venice|amsterdam|bruges|venetian canal/canals|canal/canals|venice/amsterdam canal/canals|grand_canal|"
        "canal/canals in_venice/in_amsterdam/of_venice",
    ),
    Locale.ALLEY: Standing(
        phrase="a town street",
        words="alley/alleys/alleyway/backstreet|dark/narrow/back/rainy/city/dirty/gloomy/empty/urban/wet/foggy alley/"
        "alleyway/backstreet/street_corner|narrow_dark_alley",
    ),
    Locale.FLOODED: Standing(
        phrase="a city street",
        words="flooded/submerged/sunken/drowned city/street/streets/town/city_street/metropolis|flood|"
        "flood_in_the_city",
    ),
    Locale.RUINS: Standing(
        phrase="a city street",
        words=f"{_RUINED} city/street/town/metropolis/cityscape/buildings/skyscrapers/city_street|"
        f"ruins_of_a/ruins_of_the "
        "city/town/metropolis|post-apocalyptic landscape/wasteland/world|apocalypse|apocalyptic city/landscape|"
        "war_zone|"
        "city_in_ruins|city_ruins|battlefield_city",
    ),
    Locale.ROOFTOP: Standing(
        phrase="downtown",
        words=(
            "on/on_top_of/across/over a/the/its/his/her/their roof/rooftop/tiled_roof/tin_roof/thatched_roof/flat_roof/"
            "barn_roof/house_roof/red_roof|"
            "on a/the roof/rooftop of a/the/his/her house/building/skyscraper/barn/church/tower|on rooftops/roofs|"
            "on_the "
            "rooftops/roofs|rooftop/roof terrace/garden/bar|rooftops|rooftop|city/town rooftops/roofs|"
            "on_a/on_the skyscraper|"
            "on_a/on_the ledge/window_ledge of_a skyscraper/building|on_the_edge_of_a skyscraper/building/roof/rooftop|"
            "rooftops/roofs of_the_city/of_the_town/of_paris|above/over the rooftops/roofs|above/over rooftops/roofs"
        ),
        horizon=(0.56, 0.20, 0.975),
    ),
    Locale.ABOVE_CITY: Standing(
        phrase="the open sky",
        words=(
            "above/over/high_above/high_over the/a city/town/rooftops/skyline/streets|"
            "above/over new_york/manhattan/london/"
            "paris/tokyo|above/over city|high/high_up above/over the/a city"
        ),
        horizon=(0.30, 0.34, 0.975),
    ),
    Locale.STEEL_BEAM: Standing(
        phrase="the open sky",
        words=(
            "on/along/across a/the steel/iron beam/girder|on/along/across a/the beam/girder/i-beam/scaffold/"
            "scaffolding|"
            "steel/iron beam/girder|scaffolding"
        ),
        horizon=(0.30, 0.47, 0.78),
    ),
    Locale.GRAVEYARD: Standing(
        phrase="a meadow", words="graveyard|cemetery|churchyard|graveyards|old/haunted/spooky/foggy graveyard/cemetery"
    ),
    Locale.FAIRGROUND: Standing(
        phrase="a park", words="fairground|funfair|carnival|amusement/theme park|county fair|fun fair|luna park|"
        "kermesse|"
        "amusement_parks|state_fair"
    ),
    Locale.PLAYGROUND: Standing(
        phrase="a park", words="playground|playgrounds|children's playground|school playground|schoolyard|play park"
    ),
    Locale.JAPANESE_GARDEN: Standing(
        phrase="a garden", words="japanese/zen/chinese/tea/oriental/asian garden/gardens|garden_in_kyoto|japanese_park|"
        "temple_garden|shrine_garden|japanese_temple_garden|kyoto|rural_japan|japanese_countryside|japanese_landscape|"
        "japanese_village"
    ),
    Locale.AIRPORT: Standing(
        phrase="a highway", words="airport|runway|airfield|tarmac_of_an_airport|airport runway/tarmac|airstrip"
    ),
    Locale.STADIUM: Standing(
        phrase="a lawn",
        words="football/soccer/sports/baseball/rugby/olympic/packed/full stadium/arena|football/soccer pitch/field|"
        "in_a/in_the/"
        "inside_a stadium|stadium_full_of_people|sports_field|athletics_track|running_track",
        horizon=(0.46, 0.12, 0.975),
    ),
    Locale.BUILDING_SITE: Standing(
        phrase="a road", words="construction/building site/sites/zone|building_under_construction"
    ),
    Locale.SHALLOWS: Standing(
        phrase="a lake",
        words=(
            "in/into/through/across a/the lake/pond/shallow_water/shallow_lake/calm_lake/still_lake|in water|"
            "in a/the marsh/wetland|in/through shallow water|in/into/through the water|standing_in_water|"
            "knee-deep_in_water"
        ),
        horizon=(0.48, 0.12, 0.93),
    ),
    Locale.FORD: Standing(
        phrase="a river",
        words="in/into/through/across a/the river/stream/creek/brook|in_a_river_in_africa|in_the_nile|"
        "in_the_amazon_river",
        horizon=(0.47, 0.14, 0.93),
    ),
    Locale.HOT_SPRING: Standing(
        phrase="a lake",
        words="hot spring/springs|onsen|in a/the hot_spring/onsen|"
        "thermal/geothermal/hot/mineral pool/bath/springs/lagoon|geyser|geysers|"
        "in_hot_springs",
        horizon=(0.48, 0.14, 0.93),
    ),
    Locale.DOCK: Standing(
        phrase="a dock",
        words=(
            "dock/pier/jetty on_a_lake/at_a_lake/by_a_lake/on_the_lake/at_the_lake|"
            "wooden/old/lake/rickety/small dock/jetty|"
            "wooden/old/small dock/jetty/pier on_a_lake/at_a_lake/by_a_lake/on_the_lake|lakeside dock|"
            "jetty_on_a_calm_lake"
        ),
    ),
    Locale.ISLE: Standing(
        phrase="the ocean",
        words=(
            "tropical/remote/paradise/lush/rocky/deserted/desert/private/small/tiny/lonely/uninhabited island|"
            "on a/an/the tropical_island/rocky_island/small_island/tiny_island/deserted_island/desert_island/island|"
            "island seen_from_above/in_the_ocean/in_the_sea/from_above|tropical islands|on_a_remote_island"
        ),
        horizon=(0.30, 0.30, 0.66),
    ),
    Locale.FLOATING_ISLES: Standing(
        phrase="the open sky",
        words=(
            "floating/flying/sky island/islands|floating rock/rocks|island/islands floating/in the_sky/in_the_clouds|"
            "on a floating_island/flying_island/sky_island|island/islands floating_in_the_sky/in_the_sky/in_the_clouds/"
            "above_the_clouds|floating islands/island in_the_sky/in_the_clouds/above_the_clouds"
        ),
        horizon=(0.44, 0.24, 0.70),
    ),
    Locale.SKYLINE: Standing(
        phrase="a city skyline",
        words=(
            "skyline|city/town/urban/downtown/night/new_york/manhattan/chicago/london/tokyo/dubai/shanghai/hong_kong/"
            "singapore/seattle/modern/big_city skyline|skyline of_a_city/of_new_york/of_manhattan/of_chicago/of_london/"
            "of_tokyo/of_dubai|cityscape|skyscrapers_at_night|city_lights"
        ),
        horizon=(0.56, 0.27, 0.975),
    ),
    Locale.SUMMIT: Standing(
        phrase="the mountains",
        words=(
            "on/from/atop/on_top_of a/the mountain/summit/mountain_top/mountaintop/mountain_peak/peak/rocky_peak/ridge|"
            "mountaintop|mountain top/summit/ledge/ridge|summit|top_of a/the mountain|on_top_of a/the world|"
            "on_the_top_of a mountain|cliff/ledge/ridge/rock overlooking/above a/the valley/forest/mountains/canyon|"
            "on_a_rocky_outcrop|on_a_rocky_ledge|sea_of_fog|above_a_sea_of_fog|high_in_the mountains/alps"
        ),
        horizon=(0.44, 0.20, 0.74),
    ),
    Locale.HILL: Standing(
        phrase="green hills",
        words=(
            "on/upon/atop/on_top_of a/the "
            "hill/hilltop/hillside/grassy_hill/green_hill/hillock/mound/small_hill/lonely_hill|"
            "hilltop|"
            "top_of a/the hill|on_a_hill_top|on_a_windy_hill|on_a_steep_hill"
        ),
        horizon=(0.62, -0.06, 0.60),
    ),
    Locale.RACE_TRACK: Standing(
        phrase="a highway",
        words="race/racing/formula_1/f1/motor_racing track/circuit|racetrack|speedway|racecourse|race_course|"
        "grand prix",
    ),
    Locale.POOL: Standing(
        phrase="a backyard",
        words=(
            "in/into a/the/an pool/swimming_pool/infinity_pool|poolside|pool party|"
            "swimming/infinity/hotel/backyard pool|"
            "on_the_edge_of_a_pool"
        ),
        horizon=(0.44, 0.16, 0.93),
    ),
    **{Locale(k): Standing(phrase=v[0], words=v[1], horizon=v[2]) for k, v in (PRECINCTS | TERRAINS).items()},
    Locale.WRECK: Standing(
        phrase="the bottom of the sea",
        words="shipwreck|shipwrecks|sunken ship/ships/wreck|wreck_of_a_ship|ship_wreck|underwater ruins/temple|"
        "sunken city/temple/ruins|atlantis|wreck",
    ),
}  # fmt: skip
FLOWERS: dict[Locale, str] = {
    Locale.SUNFLOWERS: "sunflower/sunflowers",
    Locale.LAVENDER: "lavender/lavenders/hyacinth/hyacinths/heather/lupine/lupines/lilac",
    Locale.TULIPS: "tulip/tulips",
    Locale.POPPIES: "poppy/poppies/red_flowers",
    Locale.DAISIES: "daisy/daisies/chamomile/marguerites/white_flowers/cotton",
    Locale.ROSES: "rose/roses",
    Locale.YELLOW_FIELD: "dandelion/dandelions/buttercup/buttercups/canola/rapeseed/marigold/marigolds/yellow_flowers/"
    "daffodil/daffodils",
    Locale.BLUE_FIELD: "cornflower/cornflowers/nemophila/forget-me-nots/bluebonnets/bluebell/bluebells/blue_flowers",
    Locale.PINK_FIELD: "cosmos/peony/peonies/pink_flowers/carnations",
}
"""Fields of one kind of flower, and the words for them."""
_FIELD = "field/fields/farm/meadow/meadows"
_BLOOM = "blooming/red/pink/purple/yellow/white/golden/wild/tall/bright/blue/orange"


def _spelled(pattern: str) -> Iterator[str]:
    """Every phrase that a pattern stands for."""
    for phrase in pattern.split("|"):
        for words in product(*(word.split("/") for word in phrase.split(" "))):
            yield " ".join(words).replace("_", " ")


@cache
def words() -> dict[str, Locale]:
    """Phrase to the locale that it names."""
    table: dict[str, Locale] = {}
    for locale, standing in STANDINGS.items():
        for phrase in _spelled(standing.words):
            table.setdefault(phrase, locale)
    for locale, flowers in FLOWERS.items():
        for pattern in (
            f"{flowers} {_FIELD}",
            f"{_FIELD} of/full_of/with {flowers}",
            f"{_FIELD} of/full_of {_BLOOM} {flowers}",
            f"{_BLOOM} {flowers} {_FIELD}",
            f"rows of {flowers}",
            f"among/amid/through/amidst {flowers}",
        ):
            for phrase in _spelled(pattern):
                table.setdefault(phrase, locale)
    return table


def phrase_of(locale: Locale) -> str:
    """The trained phrase of the place that stands in for it."""
    return STANDINGS[locale].phrase if locale in STANDINGS else "a field"


def locale_of(texts: Iterable[str]) -> Locale | None:
    """The first locale that the phrases of a prompt name."""
    return next((words()[text] for text in texts if text in words()), None)
