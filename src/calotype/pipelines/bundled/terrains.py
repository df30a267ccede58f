"""Terrains: land of one making that a landform draws; its words, and what it is laid out as."""

from __future__ import annotations

from calotype.pipelines.bundled.precincts import Horizon

TERRAINS: dict[str, tuple[str, str, Horizon | None]] = {
    "river gorge": (
        "a canyon",
        "river canyon/gorge/ravine|canyon/gorge/ravine river|colorado_river|horseshoe_bend|verdon_gorge",
        (0.50, 0.16, 0.975),
    ),
    "buttes": (
        "a canyon",
        "butte/buttes/mesa/mesas|monument_valley|red/desert/sandstone/flat-topped/table butte/buttes/mesa/mesas/"
        "mountain/mountains|table_mountain|plateau/tableland|uluru|ayers_rock|hoodoo/hoodoos|rock/sandstone "
        "pillars/columns/towers/formations|fairy_chimneys",
        (0.50, 0.12, 0.975),
    ),
    "sea stacks": (
        "the ocean",
        "sea_stack/sea_stacks|twelve_apostles|rock/rocky/limestone/basalt/karst stacks|limestone/karst "
        "islands/rocks/pillars/towers|ha_long_bay|halong_bay|phang_nga_bay|rock pillars in_the sea/ocean",
        (0.46, 0.16, 0.93),
    ),
    "atoll": (
        "the ocean",
        "atoll|atolls|coral/ring-shaped/circular/tropical/pacific atoll/island_ring|coral island/islands|"
        "island with_a/around_a lagoon",
        (0.30, 0.30, 0.66),
    ),
    "archipelago": (
        "the ocean",
        "archipelago|island chain|chain/group/string/hundreds/dozens of islands/small_islands/tiny_islands|"
        "green/small/little/tiny/scattered/many/several/countless islands|islands in_the sea/ocean/distance|skerries",
        (0.34, 0.30, 0.90),
    ),
    "crater lake": (
        "a mountain lake",
        "caldera/crater|crater/caldera lake|volcanic/volcano/meteor/impact/giant/huge crater|"
        "lake in_a/inside_a crater/caldera/volcano/volcanic_crater|crater_of_a volcano",
        (0.34, 0.56, 0.975),
    ),
    "river delta": (
        "a river",
        "delta|river/mississippi/nile/okavango/mangrove delta|river deltas|estuary|river estuary/mouth|mouth_of_a/"
        "mouth_of_the river|braided/branching river/rivers/streams|river branches/channels/arms|mudflats/mudflat|"
        "tidal flats/creeks|salt_marsh|salt_marshes|floodplain|flood_plain",
        (0.30, 0.30, 0.975),
    ),
    "vale": (
        "a valley",
        "river valley|valley river|winding/meandering/snaking/serpentine/twisting river/stream|"
        "river/stream winding/meandering/snaking/curving/twisting/bending/flowing through/across/along|"
        "river/stream winds/meanders/snakes/curves through/across|oxbow/river_bend/river_bends|"
        "bend/bends/meander/meanders of/in a/the river|oxbow lake/river",
        (0.40, 0.30, 0.975),
    ),
    "cloud sea": ("the mountains", "above_a cloud_sea", (0.44, 0.20, 0.74)),
    "desert road": (
        "the desert",
        "desert/outback/route_66/arizona/nevada/mojave/sahara road/highway|road/highway/street through/in/across a/the "
        "desert/outback/sahara|route_66|desert highway/road/track",
        (0.47, 0.10, 0.975),
    ),
    "mountain road": (
        "a country road",
        "mountain/alpine/hairpin/serpentine/winding_mountain/steep_mountain/pass road/roads|on/along/down/up a/the "
        "mountain_road/alpine_road/mountain_pass|mountain/alpine pass|"
        "road/highway through/in/into/over the/a mountains/alps/rockies/mountain_pass|hairpin/hairpins/hairpin_bend/"
        "hairpin_bends/switchbacks|serpentines",
        (0.47, 0.10, 0.975),
    ),
    "pier": ("a dock", "along_a pier", (0.44, 0.42, 0.93)),
    "stairway": ("a garden", "up_a stairway", (0.56, 0.06, 0.93)),
    "field path": (
        "a grassy field",
        "dirt/winding/narrow/sandy/muddy/field/country/foot/grassy/beaten/little/worn/trodden/earth path/track/trail/"
        "footpath|footpath|footpaths|mud_track|dirt_track|path|trail|narrow_winding_path|winding_dirt_path",
        (0.50, 0.05, 0.975),
    ),
    "stone path": (
        "a garden",
        "stone/gravel/paved/cobbled/cobblestone/flagstone/pebble/brick/winding_stone/stepping_stone "
        "path/pathway/walkway|"
        "pathway|walkway|stepping_stones|gravel_drive|garden_path",
        (0.48, 0.06, 0.975),
    ),
    "rope bridge": ("downtown", "along_a rope_bridge", (0.40, 0.42, 0.93)),
    "suspension bridge": ("downtown", "along_a suspension_bridge", (0.40, 0.42, 0.93)),
}  # fmt: skip
"""Of each by its Locale's value: the trained phrase of what stands in, the words as Locales have them, the horizon."""
