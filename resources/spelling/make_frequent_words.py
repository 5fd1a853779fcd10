#!/usr/bin/env python3
"""Makes frequent_words/*.tsv again. Usage: make_frequent_words.py WORDFREQ_DATA LOCALE_FOLDER

WORDFREQ_DATA is wordfreq/data of the package wordfreq 3.1.1 on PyPI, LOCALE_FOLDER usr/share/locale with the
translations of Debian's libglib2.0-data, libgtk-3-common, libgtk2.0-common and iso-codes.
README.md names sources and licences. Needs the package msgpack.
"""

import collections
import glob
import gettext
import gzip
import math
import os
import re
import sys

import msgpack

FROM_WORDFREQ = {lang: lang for lang in "ar bg cs da de el en es fi fr hu is it lt lv mk nb nl pl pt ro ru sk sl sv tr uk"
                 .split()}
FROM_WORDFREQ["hr"] = "sh"
FROM_TRANSLATIONS = {lang: lang for lang in "et ga kk ky mt tg tk uz sq ka hy az nn".split()}
FROM_TRANSLATIONS |= {"uz-Latn": "uz", "uz-Cyrl": "uz@cyrillic"}
del FROM_TRANSLATIONS["uz"]
# Function words that translations of menus hardly have, written down for this list, in rough order of frequency.
FUNCTION_WORDS = {
    "mt": "u ta' li il fil tal ma' f' b' għal mill minn lill dan din dawk dawn huwa hija kien kienet jew biex bħala "
          "kull hu hi wara qabel bejn kif fuq taħt mingħajr se qed ikun tkun jkun ikollu għandu għandha għandhom kollha "
          "kollu aktar ukoll iżda imma ġie ġiet ġew sabiex meta fejn xi ebda ħadd kulħadd "
          "stat stati membru membri pajjiż pajjiżi ewropea unjoni kunsill liġi skont tista' jista' jistgħu "
          "mhux ma m' dik dak hemm hekk ukoll tagħha tagħhom tiegħu tagħna il- l- id- is- ir- in- it- ix- iż- iċ-",
    "tk": "we bu bilen üçin bir ol her hem ýa bolan hakynda onuň olaryň diýip däl bolýar edip bar hiç ýaly soň öz ähli "
          "arasynda boýunça şeýle döwlet türkmenistan türkmenistanyň prezidenti ýurt halkara "
          "hyzmatdaşlyk gatnaşyklar bolmagy edilýär bolmaly etmek etmäge ýa-da şol şunuň öň ýylyň aýynyň "
          "döwürde mümkin gerek zerur möhüm esasynda laýyklykda garşy degişli ykdysady jemgyýet azat deň",
    "ky": "жана менен бул бир үчүн болгон ал ар эмес болуп да же анын алардын өз бардык деп эле боюнча "
          "мамлекет мамлекеттик каршы тартып кийин бар жок эч керек тийиш кыргыз республикасы ортосунда ошол тууралуу "
          "катары аркылуу эл аралык болууга болот болсо кызматташтык жылы жылдын ага анда мында дагы гана",
    "kk": "және мен бұл бір үшін болған ол әр емес болып да де немесе оның олардың өз барлық деп "
          "бойынша мемлекет мемлекеттік қарсы кейін бар жоқ ешқандай керек тиіс қазақстан республикасы арасында сол "
          "туралы ретінде арқылы халықаралық болуға болады болса ынтымақтастық жылы жылғы оған онда тек ғана",
    "tg": "ва дар ба аз ки барои ин бо он як буд аст мешавад шудааст ҳар ё ҳама худ то бояд давлат "
          "ҷумҳурии тоҷикистон кишвар байни миёни мебошад дорад доранд набояд ҳеҷ кас шахс ҳамкорӣ соли дигар низ",
    "uz-Latn": "va bu bir uchun bilan har ham u bo'lgan o'z emas deb yoki barcha ega kerak davlat "
               "respublikasi o'rtasida haqida bo'yicha sifatida orqali xalqaro hech kim lozim qarshi keyin bor yo'q "
               "mumkin hamkorlik yili o'zbekiston ularning uning",
    "uz-Cyrl": "ва бу бир учун билан ҳар ҳам у бўлган ўз эмас деб ёки барча эга керак давлат "
               "республикаси ўртасида ҳақида бўйича сифатида орқали халқаро ҳеч ким лозим қарши кейин бор йўқ мумкин "
               "ҳамкорлик йили ўзбекистон уларнинг унинг",
    "et": "ja on ei et see või ka kui oma tema selle seda mis kes oli nende igal iga kõik ning ta kuid "
          "vastu poolt alusel vahel euroopa liidu riik riigi",
    "ga": "agus an na ar is a le i do ag go sa de bhí tá chun leis nó don gach ó ba é sí siad seo sin as faoi duine "
          "stát aontas eorpach idir mar gan dá ina lena gur nach ní",
    "nn": "og i ikkje er det som eit ein på til av for med dei har ho han me vi å frå kva kven korleis eller denne "
          "dette vart vere saman kvar alle sine rett",
}
MOST = collections.defaultdict(lambda: 6000, en=24000)
WORD = re.compile(r"[^\W\d_]+(?:['’ʻʼ][^\W\d_]*)*")


def from_wordfreq(path):
    with gzip.open(path, "rb") as file:
        buckets = msgpack.load(file, raw=False)[1:]
    for centibels, words in enumerate(buckets):
        for word in words:
            if WORD.fullmatch(word):
                yield word, 9 - centibels / 100


def from_translations(folder):
    counts = collections.Counter()
    for path in sorted(glob.glob(os.path.join(folder, "LC_MESSAGES", "[gi]*.mo"))):
        with open(path, "rb") as file:
            catalogue = gettext.GNUTranslations(file)._catalog
        for key, text in catalogue.items():
            if key and text != key and "translator" not in str(key):
                text = re.sub(r"%[-\d$.*hlz]*[a-zA-Z]|<[^>]*>|[_&]", "", text)
                counts.update(word.lower() for word in WORD.findall(text) if not re.fullmatch(r"[A-Za-z]", word))
    total = max(sum(counts.values()), 1)
    # Menus repeat themselves: no word of them is as frequent as function words of prose.
    rare = 0 if len(counts) < 2000 else 1
    return {word: min(math.log10(count / total) + 9, 6.4) for word, count in counts.most_common() if count > rare}


def write(path, zipf_of, most):
    bands = collections.defaultdict(list)
    for word, zipf in sorted(zipf_of.items(), key=lambda item: (-item[1], item[0]))[:most]:
        bands[round(zipf * 10)].append(word)
    with open(path, "w", encoding="utf-8") as file:
        for band in sorted(bands, reverse=True):
            file.write(f"{band}\t{' '.join(sorted(bands[band]))}\n")


def main(wordfreq, locales):
    here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "frequent_words")
    for language, name in FROM_WORDFREQ.items():
        large = os.path.join(wordfreq, f"large_{name}.msgpack.gz")
        source = large if language == "en" else os.path.join(wordfreq, f"small_{name}.msgpack.gz")
        write(os.path.join(here, language + ".tsv"), dict(from_wordfreq(source)), MOST[language])
    for language in sorted(set(FROM_TRANSLATIONS) | set(FUNCTION_WORDS)):
        words = from_translations(os.path.join(locales, FROM_TRANSLATIONS.get(language, "-")))
        for rank, word in enumerate(FUNCTION_WORDS.get(language, "").split()):
            words[word] = max(words.get(word, 0), 7.5 - math.log10(rank + 1))
        write(os.path.join(here, language + ".tsv"), words, MOST[language])


main(*sys.argv[1:])
