/**
 * What columns are called in the files of electoral commissions elsewhere, in their languages: like `headings`, without the
 * words that commissions there put around them. Votes that are valid, absent or of some hour stand in `passedOverAbroad`.
 */
export const headingsAbroad: Readonly<Record<string, readonly string[] | undefined>> = {
  region: phrases(
    "dept, depto, state abbr, state po",
    "fylkenummer, fylkenavn, provincia, จังหวัด",
    "descregione, descprovincia, cod provincia",
    "województwo, wojewodztwo, kraj, regione, región, comunidad, autonomous community, fylke, län, lääni",
    "judeţ, județ, judet, land, bundesland, département, departement, departamento, estado, entidad, nombre estado",
    "uf, sg uf, provinsi, megye, vármegye, maakond, županija, viloyat, velayat, вилоят, облус*, аймак, viloyati",
    "მხარე, մարզ, περιφέρεια, περιφερειακή ενότητα, province, il, il adı",
    "都道府県, 縣市, 시도, 시도명, राज्य, प्रदेश",
  ),
  area: phrases(
    "地區",
    "općine, opštine, општине, nazione",
    "구, 구시군, 구시군명",
    "stream, παράρτημα",
    "kommunenummer, kommunenavn, suburb, kanton, enota, junta sexo, مركز الاقتراع",
    "desccomune, cod municipio, 村里別, 村里, 鄉鎮市區別, 鄉 鎮 市 區 別",
    "gebietsname, gebietsbezeichnung, gebiet bezeichnung, ags, gemeindename, gemeinde bezeichnung, gemeindenummer, gemeinde nummer, bezirk",
    "gemeente, sección, seccion, circuito, zona electoral, siedziba gmina",
    "teryt, teryt p, 0teryt, kod teryt, kod gminy, powiat, okres, obec, település, kunta, kommun, kommune, gemeinde, savivaldybė, općina, opština",
    "община, општина, občina, localitate, comuna, commune, commune name, libellé commune, comune, concelho, freguesia, cantón, canton",
    "município, municipio, nm municipio, nr zona, zona, parroquia, municipality name, omavalitsus, δήμος",
    "פיצול, ilçe, ilce, ilçe adı, mahalle, kecamatan, kelurahan, desa, kabupaten, kabupaten kota, tuman, rayon, сум, ноҳия, туман",
    "lga, local government area, ward name, caw, caw name, block, taluk, tehsil, barangay, שם ישוב, סמל ישוב",
    "տըհ n, տըհ, ընտրատարածք, მუნიციპალიტეტი, 市区町村, 鄉鎮市區, 읍면동, 읍면동명, जिल्ला",
  ),
  district: phrases(
    "เขตเลือกตั้ง, เขตเลือกตั้งที่, الدائرة, الدائرة الانتخابية, okraj",
    "okręg, okreg, nr okręgu, nr okregu, numer okręgu, wahlkreis, stimmkreis, distrito, distrito electoral, distrito federal",
    "colegiul, circonscription, circonscription législative, libellé circonscription législative, libellé circonscription, circunscripción, circunscripcion, círculo eleitoral, collegio, circoscrizione, kieskring",
    "valkrets, vaalipiiri, valgkreds, opstillingskreds, storkreds, valgdistrikt, apygarda, apgabals, valimisringkond, ringkond",
    "izborna jedinica, изборна единица, изборна јединица, volilna enota, volební obvod, oevk, seçim çevresi, dairə, seçki dairəsi",
    "dapil, тойрог, виборч* округ*, номер округу, овк, ოლქი, ოლქის n, ოლქის ნომერი, საარჩევნო ოლქი",
    "assembly constituency, ac no, ac name, constituency code, constituency name, εκλογική περιφέρεια, 選挙区, 선거구, 선거구명",
  ),
  station: phrases(
    "bez nr, бирачког места, biračkog mesta, biračkog mjesta, рбр бирачког места",
    "τμήμα, хэсгийн дугаар, хэсгийн хорооны дугаар",
    "voting station, voting place, voting center, sez, sezione elettorale, nr obwodu głosowania",
    "stemmekretsnummer, stemmekretsnavn, valgsted id, bm, br m, tipo casilla, junta, junta numero, box, tally box, เลขหน่วย, หน่วยเลือกตั้ง, หน่วยเลือกตั้งที่, مكتب اقتراع, القلم",
    "secția votare, sectia votare, 投票所別, 投票所編號",
    "vd, vd number, centre no, centre name, center no",
    "вд, № вд, номер вд, numer komisji, clave casilla, gebiet wahlbezirk",
    "nrk, nro, obwód, obwod, numer obwodu, nr obwodu, nr komisji, numer komisji, nr obw, secţie*, secție*, sectie*, secti* de votare",
    "secți* de votare, nr sectie, nr secție, secția, секция, избирателна секция, okrsek, volební okrsek, okrsok, volebný okrsok",
    "číslo okrsku, szavazókör, szavazókör száma, volišče, biračko mjesto, biračko mesto, бирачко место, избирачко место",
    "qendra e votimit, qv, bv, bureau, bureau de vote, numéro du bureau, code du b vote, code b vote, b vote, code bureau de vote",
    "gkz, gebiet nr, gebiets nr, gebietsnummer, wahlbezirk nr, wahlbezirk, wahllokal, stimmbezirk, urnenwahlbezirk, wahlbezirksnummer, stembureau, stembureau nummer, valdistrikt",
    "afstemningsområde, valgsted, stemmekrets, krets, äänestysalue, apylinkė, apylinkės, rinkimų apylinkė, apylinkės numeris",
    "iecirknis, vēlēšanu iecirknis, iecirkņa, iecirkņa numurs, jaoskond, valimisjaoskond, jaoskonna number, sezione, numero sezione",
    "mesa, mesa de votacion, mesa de votación, mesa no, número de mesa, numero de mesa, casilla, clave casilla",
    "jrv, junta receptora, seção, secao, seção eleitoral, nr secao, secção de voto, assembleia de voto, sección electoral",
    "εκλογικό τμήμα, εκλ τμήμα, sandık, sandik, sandık no, sandik no, sandık numarası, məntəqə, seçki məntəqəsi, məntəqənin",
    "saylov uchastka*, uchastka, шайлоо участка*, участкас*, сайлов участка*, хэсэг, хэсгийн хороо, сонгуулийн хэсэг, двк, виборча дільниця",
    "tps, nomor tps, no tps, polling unit, pu code, pu name, polling centre, polling center, voting centre, vote centre, vtd",
    "polling station code, polling station name, part no, part number, clustered precinct, voting area, polling district, ballot box",
    "קלפי, מספר קלפי, סמל קלפי, տեղամաս, տեղամաս n, տեղամասի համարը, ընտրատեղամաս, ընտրական տեղամաս",
    "უბანი, უბნის n, უბნის ნომერი, საარჩევნო უბანი, საარჩევნო უბნის n, საარჩევნო უბნის ნომერი",
    "मतदान केंद्र, मतदान केन्द्र, ভোট কেন্দ্র, ভোটকেন্দ্র, مكتب الاقتراع, محطة الاقتراع, 投票区, 投票所, 投開票所, 투표구, 투표구명",
  ),
  registered: phrases(
    "entity eligible voters, entity elegible voters, elettori tot",
    "választópolgár, eleitores registrados, eleitores recenseados, eleitores registados",
    "уписани, уписаних, upisani, upisanih",
    "voliči",
    "opgeroepenen",
    "eleitores, eleitorado",
    "iscritti, iscritti tot, elettori iscritti, ingeschreven, ingeschrevenen, тизмеси* шайлоочу*, névjegyzék* választópolgár*, électeurs, ผู้มีสิทธิเลือกตั้ง, ผู้มีสิทธิ, עדד בעלי זכות",
    "mesa electores, 選舉人數g",
    "electorate, electors polling station",
    "списочн* состав, списочн* числен*, по списку, тізімде, тізім бойынша, névjegyzék* szereplő*, volič* seznam*, alegător* list*, alegator* list*, opgeroepen kiesgerechtigde*, бирач* списак, birač* spis*",
    "uprawnieni, uprawnionych, wyborców uprawnionych, liczba wyborców, alegători înscri*, alegatori inscri*, număr* alegători*",
    "numar* alegatori*, inscrits, électeurs inscrits, electeurs inscrits, wahlberechtigte*, stimmberechtigte*, kiesgerechtigde*",
    "röstberättigade, stemmeberettigede, vælgere, äänioikeutetut, äänioikeutettuja, rinkėjų skaičius, rinkėjų sąraše, vēlētāju skaits",
    "balsstiesīg*, nimekirja kant*, valijate arv, hääleõiguslik*, birača, upisanih birača, upisan* birač*, broj birača, уписан* бирач*, запишан*",
    "volilnih upravičencev, upravičenc*, zapsan* volič*, voličů v seznamu, zapísan* volič*, névjegyzék*, választópolgár* száma",
    "избиратели по списък, избирател* по списък, избирател* в списъка, kayıtlı seçmen*, kayitli secmen*, seçmen sayısı, seçicilərin sayı, seçici sayı",
    "inscritos, lista nominal, electores, electores hábiles, elec habil, electores habilitados, habilitados, empadronados, padrón",
    "padron electoral, padrón electoral, censo electoral, censo, aptos, qt aptos, eleitores aptos, eleitores inscritos, elettori",
    "possible voters, eligible voters, registered voters, dpt, daftar pemilih tetap, pemilih terdaftar, saylovchi*, сайлоочу*, шайлоочу*",
    "сайловчи*, сонгогч*, сонгогчдын тоо, внесен* списк* виборц*, виборц* внесен*, εγγεγραμμένοι, εγγεγραμμένων",
    "בוחרים, בזב, בז ב, בעלי זכות בחירה, ընտրողների ընդհանուր թիվ*, ընտրողների թիվ*, ამომრჩეველთა რაოდენობა, ამომრჩეველთა საერთო რაოდენობა",
    "मतदाता, कुल मतदाता, मतदाता संख्या, ভোটার, মোট ভোটার, عدد المسجلين, عدد الناخبين المسجلين, 有権者数, 当日有権者数, 選舉人數, 선거인수",
  ),
  received: phrases(
    "примљено, примљени, primljeno, primljeni",
    "buletin* primit*, nyomtatott szavazólap*, urnában hagyott*",
    "примљен* листић*, primljen* listić*, komisja otrzymał* kart, buletine primite, getirilen oy pusulası",
    "karty otrzymane, kart otrzymanych, otrzymanych kart, surat suara diterima, бюлетен* одержан*, одержан* бюлетен*",
    "boletas recibidas, papeletas recibidas, получени бюлетини",
  ),
  issued: phrases(
    "vydané, vydaných",
    "alegător* primit* buletin*, ballot papers issued",
    "發出票數, 發出票數e",
    "получили бюллетени, получил* бюллетен*",
    "wyborc* wydano kart*, wydano kart* wyborc*",
    "karty wydane, kart wydanych, wydanych kart, wydano kart, ballots signed for, signed for, vydan* obál*, vydan* obálk*",
    "отримал* бюлетен*, видан* бюлетен*, бюлетен* видан*, ballots issued, voters accredited, accredited voters",
  ),
  cast: phrases(
    "wähler innen, wählerinnen und wähler, wählerinnen wähler, obálky",
    "odevzdané, odevzdaných, szavazók, szavazók száma, у кутији, у гласачкој кутији, u kutiji, u glasačkoj kutiji",
    "votanti tot, skupaj glasovalo, oddan* glasovnic, neergelegde stembiljetten, ingeleverde stembiljetten, urnában szavazólap*, ψήφισαν, ผู้มาใช้สิทธิ, ผู้มาใช้สิทธิเลือกตั้ง, عدد المقترعين, المقترعين, المقترعون",
    "投票數c",
    "actual voters, обнаружено в урне, обнаружен* урн*, извлечено из урн*, найдено в урн*",
    "қатысты, бирач* гласал*, birač* glasal*, alegător* participat*, alegator* participat*, ovoz bergan*, добуш* катышкан*, дауыс* қатысқан*, n cvas",
    "karty ważne, karty wazne, kart ważnych, kart waznych, kart wyjętych, kart wyjetych, alegători prezen*, alegatori prezen*",
    "votanţi, votanți, votanti, votants, wähler, wählende, waehler, abgegebene stimmzettel, abgegebene stimmen, abgegebene, abgegeben, eingegangene wahlzettel, eingelegte wahlzettel, opgekomen kiezers, röstande, afgivne stemmer",
    "fremmøtte, äänestäneet, äänestäneitä, dalyvavo, dalyvavo rinkėjų, dalyvavusių rinkėjų, nobalsoj*, piedalīj*, hääletan*, hääletanuid",
    "glasovalo, glasalo, izašlo birača, гласало, гласали, гласувал*, oddalo glas, glasovalo volivcev, odevzdan* obál*, odevzdan* obálk*",
    "zúčastnen* volič*, szavazóként megjelent*, megjelent*, szavazott, oy kullanan*, səs verən*, votantes, votaron, sufragantes",
    "votos emitidos, total votos emitidos, total votos calculados, cvas, comparecimento, qt comparecimento, participated, pengguna hak pilih",
    "qatnashgan*, катышкан*, қатнашган*, санал өгсөн*, ψηφίσαντες, מצביעים, մասնակիցների ընդհանուր թիվ*, մասնակիցների թիվ*",
    "არჩევნებში მონაწილეობა, მონაწილეთა რაოდენობა, मतदान गर्ने, प्रदत्त मत, 投票者数, 投票數, 투표수, total votes polled",
  ),
  invalid: phrases(
    "невалидни, невалидн* бюлетин*, невалидн* глас*",
    "blanco ongeldig*, ogiltiga röster, ugyldige stemmer, érvénytelen* lebélyegzett*, บัตรเสีย, الأوراق الملغاة",
    "buletin* nevalabil*, buletin* vot nevalabil*, sknulle, schede nulle, 無效票數b",
    "rejected ballots polling station",
    "nevalabil*, nieważn*, nulos, voto nulo, nulle, nulli, voti nulli, schede nulle totali",
    "głosy nieważne, glosy niewazne, głosów nieważnych, glosow niewaznych, nieważnych głosów, voturi nule, nule, nuls, votes nuls",
    "bulletins nuls, ungültige*, ungueltige*, ungültige stimmen, ungültige stimmzettel, ongeldig*, ongeldige stemmen, ogiltiga*",
    "ugyldige*, forkastede*, mitättöm*, hylät*, negaliojan*, negaliojan* biulet*, nederīg*, nederīg* zīm*, kehtetu*, kehtetu* sedel*",
    "nevažeć*, nevažeć* listić*, неважећ*, неважечк*, neveljavn*, neplatn*, neplatn* hlas*, érvénytelen*, pavlefshme, të pavlefshme",
    "недействителни гласове, недействителни, недійсн* бюлетен*, бюлетен* недійсн*, geçersiz*, gecersiz*, geçersiz oy*, etibarsız*",
    "votos nulos, nulos, num votos nulos, votos vn, qt nulos, qt votos nulos, schede nulle, suara tidak sah, tidak sah, yaroqsiz*",
    "яроқсиз*, жараксыз*, хүчингүй*, rejected ballots, rejected votes, rejected papers, void, voids, άκυρα, άκυρα λευκά",
    "פסולים, անվավեր, անվավեր քվեաթերթիկ*, ბათილი, ბათილი ბიულეტენ*, बदर मत, अवैध मत, বাতিল, বাতিল ভোট, الأصوات الملغاة, 無効, 無効投票数, 無效票, 無效票數, 무효투표수",
  ),
  cancelled: phrases(
    "неупотребљено, неупотребљени, неупотребљен* листић*, neupotrijebljeni, neupotrebljeni, neupotrebljen* listić*",
    "buletin* neutilizat*, buletin* anulat*",
    "用餘票數, 用餘票數f",
    "nie wykorzystano kart, niewykorzystan* kart*",
    "karty niewydane, kart niewykorzystanych, kart niewydanych, boletas sobrantes, papeletas sobrantes, невикористан* бюлетен*",
    "бюлетен* невикористан*, погашен* бюлетен*",
  ),
  against_all: phrases("нікого не підтримую, не підтримую нікого, не подкрепям никого, nota, नोटा"),
  party: phrases(
    "szervezet, jelölő szervezet, jelölő szervezetek, párt lista",
    "descr lista, desc lista, desc lis",
    "партија, stranka, странка",
    "partinavn, partikode, puolue, party ab, party nm, พรรค, حزب",
    "siglas, siglas candidatura, agrupacion, agrupación, agrupación política, kstrana, desclista, descrlista, politického subjektu, skratka politického subjektu, názov politického subjektu",
    "party detailed, party simplified, political affiliation, political affiliation english appartenance politique anglais",
    "nuance, nuance candidat, nuance liste, nuance binôme, liste, libellé liste, libellé abrégé liste, libellé étendu liste, nom liste",
    "partia, komitet, komitet wyborczy, partei, partei bezeichnung, parteibezeichnung, parteiname, listenbezeichnung, parti, partido, sigla partido, sg partido, nr partido, partito, lista, liste",
    "listă, strana, párt, puolue, партія, партія блок, партиа, политическа партия, политичка партија, nam, нам, партия аты, party code",
    "party name, partai, siyasi parti, siyasi partiya, κόμμα, συνδυασμός, partija, erakond, პარტია, կուսակցություն, दल, পার্টি, 政党, 政黨, 정당",
  ),
  candidate: phrases(
    "candidate or option, option",
    "jelölt",
    "cogn, 姓名, cand name, choice name, choice",
    "surname, family name, last name, apellido, apellidos, nachname, familienname, nazwisko, фамилия, příjmení, priezvisko, cognome",
    "votos tipo, tipo votos",
    "candidate s family nom famille candidat, candidate s family name, nom, nom candidat, nom tête liste, tête liste, cand, composition binôme",
    "kandydat, kandidaat, kandidat, candidato, candidat, aday, candidatura, nm votavel, votavel, namzed, nomzod, талапкер, нэр дэвшигч, кандидат піб, υποψήφιος, candidate name",
  ),
  votes: phrases(
    "first choice votes, first preference votes, first preferences, primary votes",
    "párt lista szavazat",
    "voti liste, votilista",
    "äänet, äänimäärä",
    "stemmer, ordinary votes, party votes, คะแนน",
    "poc hlasu, poč hlasů, numvoti, voti lista, votos cantidad, votos tricel",
    "candidate poll votes votes candidat pour le bureau, candidate poll votes, candidate votes",
    "głosy, liczba głosów, stimmen, stimmen partei, parteistimmen, listenstimmen, stemmen, röster, stemmer, ääniä, balsai, balsų skaičius, balsis, hääli, glasova, glasovi, гласове, гласови, hlasy",
    "počet hlasů, počet hlasov, szavazat, szavazatok, voturi, voix, voti, votos, qt votos, total votos, oy, oy sayısı, səs, ovoz, добуш, овоз, санал",
    "голоси, кількість голосів, suara, jumlah suara, ψήφοι, הצבעות, קולות, ձայն, ձայներ, ხმა, ხმები, मत, प्राप्त मत, ভোট, 得票数, 得票數, 득표수",
  ),
};

/**
 * What the column of ballots with nothing on them is called: they count for nobody, as invalid ones do, and stand in a column
 * beside those in many countries.
 */
export const blankBallots: readonly string[] = phrases(
  // Of no use to anybody by law: Mexico, LGIPE art. 15 (2), takes votes for candidates who are not registered from the valid
  // ones together with those that are null.
  "comando, votos comando, votos de comando, no registrados, no registradas, candidatos no registrados, candidaturas no registradas, candidato a no registrado a, no registrado",
  "votos no registrados, votos can nreg, votos candidatos no registrados, votos candidaturas no registradas, can nreg, no marcados, votos no marcados, tarjetas no marcadas",
  "blanke stemmer, andre ugyldige stemmer, ogiltiga blanka, ogiltiga övriga, blanka, contestate, voti contestati, voti contestati non assegnati, schede contestate, vitlegget stembiljet, no vote, บัตรไม่เลือกผู้สมัครใด, ไม่ประสงค์ลงคะแนน, ไม่เลือกผู้ใด, الأوراق البيضاء",
  "skbianche, blancos, blancs, bulletins blancs, votes blancs, votos en blanco, en blanco, votos blancos, votos blanco, votos vb, brancos, votos brancos",
  "qt brancos, qt votos brancos, schede bianche, bianche, blank votes, blank ballots, blanks, blanke, blanke stemmer, blanka, blanka röster",
  "blanco, blanco stemmen, λευκά, voturi albe, boş oy, votos impugnados, impugnados, votos vi",
);

/** What ballots and votes are called: such a word may stand beside that of a count (`invalid ballots`). */
export const ballotsAbroad: readonly string[] = phrases(
  "бюл*, бюллетен*, бюлетен*, бюлетин*, листић*, гласачк*, листок, ballot*, vote*, papers, stimm*, zweitstimm*, stimmzettel*, wahlzettel*, bulletin*, boletas, papeletas",
  "voto, votos, voturi, voti, schede, głos*, glos*, kart, karty, hlas*, lístk*, szavazat*, szavazólap*, glas*, listić*, glasovnic*, buletin*, biulet*",
  "zīm*, sedel*, hääli, bülleten*, byulleten*, oy, oylar, oyların, surat suara, suara, саналын, хуудас, гласове, гласови, голос*, дауыс*, declarate, признан*, визнан*",
);

/** Words of headings that count something: such a column is no party's, even where it is not known which count it is. */
export const countingAbroad: readonly string[] = phrases(
  "iscritt*, votant*, elettor*, sched*, contestat*, glasoval*, glasovnic*, oddan*, szavazólap*, választópolgár*, stembiljet*, stemberettiged*, ingeschreven*, ผู้มีสิทธิ*, ผู้มาใช้สิทธิ*, บัตร*, عدد, الأوراق, المقترعين",
  "issued, registered, invalid, spoiled, spoilt, rejected, unused, cancelled, canceled, выдан*, погашен*, неиспользован*, недейств*, испорчен*",
  "uprawnion*, wydan*, kopert*, pakiet*, pełnomocni*, pelnomocni*, nieważn*, niewykorzystan*, wyborców, wyborcy, komisj*, kart, wahlberechtigt*, ungültig*, inscrit*, inscritos, nulos, nuls",
  "неупотреб*, neupotreb*, кутиј*, kutij*, бирач*, листић*, неважећ*, birač*, nevažeć*, listić*, volič*, neplatn*, obálk*, névjegyzék*, érvénytelen*, megjelent*, alegător*, alegator*, buletin*, nevalabil*",
  "виборц*, бюлетен*, недійсн*, избирател*, seçmen*, geçersiz*, sandık*, seçici*, bülleten*, etibarsız*, saylovchi*, byulleten*, yaroqsiz*, шайлоочу*, жараксыз*",
  "сонгогч*, хүчингүй*, хуудас*, pemilih, rinkėj*, negaliojan*, biulet*, vēlētāj*, nederīg*, valija*, kehtetu*, kiesgerechtig*, ongeldig*, röstberättigad*, ogiltig*, stemmeberettig*",
);

/** Words that make a column one that is never read, whatever else its heading says. */
export const passedOverAbroad: readonly string[] = phrases(
  "sort, vorperiode, vorwahl, coordinate*, координат*, acta, actas, positivos, votos positivos, validi, giltiga, gyldige, geldige, eltérés, eltérő, bezirksergebnis, imeniku, potrdili, บัตรดี, ballot position, historic, กำลัง",
  "diferența, diferenta, valabil*, erststimm*, bezirksart, contigua, exprimés, exprimes, abstention*, abstenci*, abstenç*, qt abstencoes, astenuti, gültige, gueltige, geçerli*, gecerli*",
  "inaccurac*, discrepanc*, válidos, validos, válid*, frekwencja, opkomst, osallistum*, aktyvumas, kehtiv*, kehtivaid, galiojan*, derīg*",
  "važeć*, важећ*, важечк*, veljavn*, platn*, érvényes*, έγκυρα, etibarlı, keçərli, хүчинтэй, жарактуу",
  "აქტივობა, כשרים, անճշտությ*, katılım, iştirak, participación, participacion, participação, affluenza, deltagelse, valdeltagande, udział, 有効*, 有效*, 유효*, 투표율, 기권수, 계, 投票率*, 已領未投票數*, prednostn*",
);

/** Each of the phrases, which stand in lines with commas between them. */
function phrases(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(", "));
}
