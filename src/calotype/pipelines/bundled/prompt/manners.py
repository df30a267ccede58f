"""Manners: artists by their names, and the style that is nearest to theirs, which is told."""

from __future__ import annotations

from calotype.pipelines.bundled.scene import Style

MANNERS: dict[Style, str] = {
    Style.MASTER: (
        "rembrandt|caravaggio|vermeer|johannes vermeer|da vinci|leonardo da vinci|raphael sanzio|titian|botticelli|"
        "goya|francisco goya|velazquez|velázquez|rubens|peter paul rubens|bruegel|brueghel|pieter bruegel|"
        "hieronymus bosch|"
        "holbein|jan van eyck|van eyck|arcimboldo|el greco|artemisia gentileschi|delacroix|bouguereau|ingres|"
        "waterhouse|"
        "john william waterhouse|caspar david friedrich|john singer sargent|gainsborough|millais|rossetti|ilya repin|"
        "albert bierstadt|hudson river school|gentileschi|michelangelo"
    ),
    Style.OIL: (
        "monet|claude monet|renoir|pierre-auguste renoir|manet|edouard manet|cezanne|cézanne|paul cezanne|"
        "pissarro|sisley|"
        "berthe morisot|j. m. w. turner|william turner|constable|edward hopper|norman rockwell|grant wood|andrew wyeth|"
        "gauguin|paul gauguin|matisse|henri matisse|salvador dali|salvador dalí|dali|dalí|magritte|rené magritte|"
        "rene magritte|frida kahlo|henri rousseau|tamara de lempicka|bob ross|thomas kinkade|max ernst|"
        "marc chagall|chagall|"
        "giorgio de chirico|sorolla|joaquin sorolla|ivan aivazovsky|aivazovsky|frank frazetta|beksinski|"
        "zdzislaw beksinski"
    ),
    Style.SWIRLS: "edvard munch|munch",
    Style.WOODBLOCK: "hokusai|hiroshige|utamaro|kuniyoshi|yoshitoshi|kawase hasui|hasui",
    Style.INK: "sesshu|qi baishi|bada shanren|gustave dore wash",
    Style.FLAT: "david hockney|hockney|malika favre|olly moss|charley harper|alex katz|edward gorey colour|herge|hergé",
    Style.COMIC: "jack kirby|moebius|jean giraud|frank miller|mike mignola",
    Style.POP: "keith haring|banksy|takashi murakami|yayoi kusama|jeff koons",
    Style.LINE: "saul steinberg|edward gorey|quentin blake|shel silverstein",
    Style.LINE_WASH: "arthur rackham|e. h. shepard|edmund dulac|elsa beskow|tove jansson",
    Style.WATERCOLOR: "winslow homer|carl larsson|albrecht dürer watercolour|john james audubon|audubon",
    Style.BAUHAUS: "oskar schlemmer|el lissitzky|herbert bayer|moholy-nagy",
    Style.CUBIST: "juan gris|fernand leger|fernand léger",
    Style.ENGRAVING: "piranesi|m. c. escher|mc escher|escher|william hogarth|john tenniel",
    Style.NOUVEAU: "aubrey beardsley|toulouse-lautrec|henri de toulouse-lautrec|egon schiele|schiele",
    Style.NOIR: "orson welles|weegee|brassai|brassaï",
    Style.FILM: "william eggleston|steve mccurry|slim aarons|saul leiter|stephen shore|martin parr|ernst haas",
    Style.MONOCHROME: "ansel adams|henri cartier-bresson|sebastiao salgado|vivian maier|dorothea lange",
    Style.CINEMATIC: "roger deakins|ridley scott|denis villeneuve|stanley kubrick|greg rutkowski|simon stalenhag",
    Style.CLAY: "aardman|nick park|wallace and gromit|laika",
    Style.ANIME: "hayao miyazaki|makoto shinkai|akira toriyama|satoshi kon",
}
NAMES: dict[str, Style] = {name: style for style, names in MANNERS.items() for name in names.split("|")}
_FORMS = (
    "{}",
    "{} style",
    "{}-style",
    "{} like",
    "{}-like",
    "{} esque",
    "{}-esque",
    "{} painting",
    "{} inspired",
    "style of {}",
)


def named() -> dict[str, Style]:
    """Every phrase that asks for somebody's manner."""
    return {form.format(name): style for name, style in NAMES.items() for form in _FORMS}
