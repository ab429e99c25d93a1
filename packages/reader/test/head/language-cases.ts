/** News-like texts by us, about invented places: the tag that must be found, and the text. */
export const otherLanguageCases: readonly (readonly [language: string, text: string])[] = [
  [
    'fr',
    "L'armée a fermé vendredi deux ponts sur la rivière, selon le ministère de la Défense à Tolhuin. Les habitants de la ville haute disent qu'ils ont entendu des tirs pendant la nuit.",
  ],
  ['fr', 'Deux blessés dans une explosion près du port, selon la police de Tolhuin'],
  [
    'fr',
    'LE GOUVERNEMENT ET LES REBELLES SE RETROUVENT A TOLHUIN POUR DES POURPARLERS, SELON UNE SOURCE QUI EST AU PALAIS',
  ],
  [
    'fr',
    'Les pourparlers entre le Front de Saltmarsh et le gouvernement ont ete suspendus apres la mort de deux negociateurs, selon les autorites qui ne sont pas presentes dans la ville.',
  ],
  [
    'de',
    'Die Armee hat am Freitag zwei Brücken über den Fluss geschlossen, teilte das Ministerium in der Hauptstadt am Abend mit. Bewohner der Oberstadt berichteten von Schüssen in der Nacht.',
  ],
  ['de', 'Zwei Verletzte bei einer Explosion in der Nähe des Hafens von Tolhuin'],
  [
    'de',
    'Nach Angaben der Behoerden wurden drei Menschen bei dem Angriff auf das Dorf verletzt. Das Gebaeude ist nicht mehr bewohnbar, sagte ein Sprecher.',
  ],
  [
    'es',
    'El ejército cerró el viernes dos puentes sobre el río, según informó por la noche el ministerio de la capital. Los vecinos de la parte alta dijeron que oyeron disparos.',
  ],
  ['es', 'Dos heridos en una explosión cerca del puerto, según la policía'],
  [
    'es',
    'El gobierno y los rebeldes no han llegado a un acuerdo sobre el paso de ayuda, dijo ayer la portavoz Adela Norrin, que pidió más tiempo para las conversaciones.',
  ],
  [
    'ca',
    "L'exèrcit va tancar divendres dos ponts sobre el riu, segons el ministeri. Els veïns de la part alta diuen que van sentir trets durant la nit i que no hi ha llum.",
  ],
  [
    'gl',
    'O exército pechou o venres dúas pontes sobre o río, segundo informou o ministerio. Os veciños da parte alta din que non hai luz na vila e que unha escola está pechada.',
  ],
  [
    'pt',
    'O exército fechou na sexta-feira duas pontes sobre o rio, segundo o ministério. Os moradores da cidade alta disseram que não foram avisados e que há feridos.',
  ],
  ['pt', 'Dois feridos em uma explosão perto do porto, disse a polícia, que não deu mais informações'],
  [
    'it',
    "L'esercito ha chiuso venerdì due ponti sul fiume, secondo il ministero della Difesa. Gli abitanti della città alta dicono che nella notte sono stati sentiti degli spari.",
  ],
  ['it', "Due feriti in un'esplosione vicino al porto, secondo la polizia della città"],
  [
    'ro',
    'Armata a închis vineri două poduri peste râu, a anunțat ministerul. Locuitorii din orașul de sus spun că au auzit împușcături și că nu este curent electric.',
  ],
  [
    'nl',
    'Het leger heeft vrijdag twee bruggen over de rivier gesloten, zegt het ministerie. Bewoners van de bovenstad zeggen dat er in de nacht schoten zijn gehoord.',
  ],
  ['nl', 'Twee gewonden bij een explosie in de buurt van de haven, meldt de politie van Tolhuin'],
  [
    'af',
    'Die weermag het Vrydag twee brûe oor die rivier gesluit, het die ministerie gesê. Inwoners van die bo-dorp sê dat hulle skote gehoor het en dat daar nie krag is nie.',
  ],
  [
    'sv',
    'Armén stängde på fredagen två broar över floden, enligt ministeriet. Invånare i övre staden säger att de hörde skottlossning under natten och att sjukhuset inte har el.',
  ],
  ['sv', 'Två skadade efter en explosion vid hamnen, enligt polisen'],
  [
    'no',
    'Hæren stengte fredag to broer over elva, ifølge departementet. Innbyggere i øvre by sier at de hørte skudd i løpet av natten, og at sykehuset ikke har strøm.',
  ],
  [
    'da',
    'Hæren lukkede fredag to broer over floden, ifølge ministeriet. Indbyggere i den øvre by siger, at de hørte skud i løbet af natten, og at hospitalet ikke har strøm efter angrebet.',
  ],
  [
    'is',
    'Herinn lokaði á föstudag tveimur brúm yfir ána, að sögn ráðuneytisins. Íbúar í efri bænum segja að þeir hafi heyrt skothríð um nóttina og að ekki sé rafmagn.',
  ],
  [
    'fi',
    'Armeija sulki perjantaina kaksi siltaa joen yli, kertoi ministeriö. Yläkaupungin asukkaat sanoivat, että yöllä kuului laukauksia ja että sairaalassa ei ole sähköä.',
  ],
  [
    'et',
    'Armee sulges reedel kaks silda üle jõe, teatas ministeerium. Ülalinna elanikud ütlesid, et öösel oli kuulda laske ja et haiglas ei ole elektrit.',
  ],
  [
    'hu',
    'A hadsereg pénteken lezárt két hidat a folyón, közölte a minisztérium. A felsőváros lakói szerint az éjszaka lövések voltak, és a kórházban nincs áram.',
  ],
  ['hu', 'Két sebesültje van a kikötő közelében történt robbanásnak, közölte a rendőrség'],
  [
    'pl',
    'Wojsko zamknęło w piątek dwa mosty na rzece, poinformowało ministerstwo. Mieszkańcy górnego miasta mówią, że w nocy słyszeli strzały i że w szpitalu nie ma prądu.',
  ],
  ['pl', 'Dwie osoby ranne po wybuchu w pobliżu portu, jak podała policja'],
  [
    'cs',
    'Armáda v pátek uzavřela dva mosty přes řeku, uvedlo ministerstvo. Obyvatelé horního města říkají, že v noci slyšeli střelbu a že nemocnice je bez proudu.',
  ],
  [
    'sk',
    'Armáda v piatok uzavrela dva mosty cez rieku, uviedlo ministerstvo. Obyvatelia horného mesta hovoria, že v noci počuli streľbu a že nemocnica, ktorá je pri rieke, nie je v prevádzke.',
  ],
  [
    'sl',
    'Vojska je v petek zaprla dva mostova čez reko, je sporočilo ministrstvo. Prebivalci zgornjega mesta pravijo, da so ponoči slišali streljanje in da bolnišnica ne dela.',
  ],
  [
    'sh',
    'Vojska je u petak zatvorila dva mosta na rijeci, saopštilo je ministarstvo. Stanovnici gornjeg grada kažu da su tokom noći čuli pucnjavu i da bolnica nije otvorena.',
  ],
  [
    'lt',
    'Kariuomenė penktadienį uždarė du tiltus per upę, pranešė ministerija. Aukštutinio miesto gyventojai sakė, kad naktį girdėjo šūvius ir kad ligoninėje nėra elektros.',
  ],
  [
    'lv',
    'Armija piektdien slēdza divus tiltus pār upi, paziņoja ministrija. Augšpilsētas iedzīvotāji teica, ka naktī dzirdējuši šāvienus un ka slimnīcā nav elektrības.',
  ],
  [
    'sq',
    'Ushtria mbylli të premten dy ura mbi lumë, tha ministria. Banorët e qytetit të sipërm thanë se gjatë natës kanë dëgjuar të shtëna dhe se spitali nuk ka energji.',
  ],
  [
    'eu',
    'Armadak bi zubi itxi ditu ostiralean, ministerioak esan duen bezala. Goiko hiriko bizilagunek esan dute gauean tiroak entzun dituztela eta ospitalean ez dela argirik.',
  ],
  [
    'tr',
    'Ordu cuma günü nehir üzerindeki iki köprüyü kapattı, bakanlık açıkladı. Yukarı şehirde yaşayanlar gece boyunca silah sesleri duyduklarını ve hastanede elektrik olmadığını söyledi.',
  ],
  ['tr', 'Limanın yakınında meydana gelen patlamada iki kişi yaralandı'],
  [
    'az',
    'Ordu cümə günü çayın üzərindəki iki körpünü bağlayıb, nazirlik bildirib. Yuxarı şəhərin sakinləri gecə atəş səsləri eşitdiklərini və xəstəxanada işıq olmadığını deyiblər.',
  ],
  [
    'uz',
    "Armiya juma kuni daryo ustidagi ikki ko'prikni yopdi, deb xabar qildi vazirlik. Shahar aholisi kechasi otishma bo'lgan va kasalxonada elektr yo'q, deb aytdi. Bu haqida yana ma'lumot uchun vazirlik bilan suhbat qilgan.",
  ],
  [
    'ku',
    'Artêşê roja înê du pir li ser çem girtin, wezaretê got. Niştecihên bajarê jorîn dibêjin ku di şevê de dengê çekan bihîstine û li nexweşxaneyê ceyran tune ye.',
  ],
  [
    'id',
    'Tentara menutup dua jembatan di atas sungai pada hari Jumat, kata kementerian. Warga kota mengatakan bahwa mereka mendengar tembakan dan rumah sakit tidak memiliki listrik karena serangan itu.',
  ],
  [
    'ms',
    'Tentera menutup dua jambatan pada hari Jumaat, kata kementerian. Penduduk berkata bahawa mereka mendengar tembakan pada waktu malam dan hospital tidak mempunyai elektrik kerana serangan itu, manakala pihak polis menafikannya.',
  ],
  [
    'tl',
    'Isinara ng hukbo noong Biyernes ang dalawang tulay sa ilog, ayon sa kagawaran. Sinabi ng mga residente na narinig nila ang mga putok at hindi bukas ang ospital.',
  ],
  [
    'vi',
    'Quân đội đã đóng hai cây cầu qua sông vào thứ Sáu, theo bộ quốc phòng. Người dân cho biết họ nghe thấy tiếng súng trong đêm và bệnh viện không có điện.',
  ],
  [
    'sw',
    'Jeshi lilifunga madaraja mawili ya mto siku ya Ijumaa, wizara ilisema. Wakazi wa mji wa juu walisema kuwa walisikia milio ya risasi usiku na hospitali haina umeme kwa sasa.',
  ],
  [
    'so',
    'Ciidamada ayaa jimcihii xiray laba buundo oo ku taal webiga, sida ay sheegtay wasaaradda. Dadka magaalada ayaa sheegay in ay maqleen rasaas habeenkii, waxaana la sheegay in isbitaalka uu xiran yahay.',
  ],
  [
    'ha',
    "Sojoji sun rufe gadoji biyu a kan kogin ranar Juma'a, in ji ma'aikatar. Mutane sun ce sun ji karar harbe-harbe da dare kuma ba a da wutar lantarki a asibitin garin ba.",
  ],
  [
    'om',
    'Waraanni riqicha lama guyyaa Jimaataa cufuu isaa ministeerri sun ibseera. Jiraattonni magaalaa akka jedhanitti halkan sagalee dhukaasaa dhagahan, garuu hospitaala keessatti ibsaan hin jiru. Waan isaan jedhan kun itti fufa, jedhe.',
  ],
  ['ru', 'Армия в пятницу закрыла два моста через реку, сообщило министерство. Жители слышали выстрелы ночью.'],
  ['uk', 'Армія в пʼятницю закрила два мости через річку, повідомило міністерство. Жителі чули постріли вночі.'],
  ['be', 'Армія ў пятніцу закрыла два масты праз раку, паведаміла міністэрства. Жыхары чулі стрэлы ўначы.'],
  ['bg', 'Армията затвори в петък два моста над реката, съобщи министерството. Жителите са чули изстрели през нощта.'],
  ['sr', 'Војска је у петак затворила два моста на реци, саопштило је министарство. Људи су чули пуцњаву ноћу.'],
  [
    'mk',
    'Војската во петокот затвори два моста на реката, соопшти министерството. Луѓето слушнале истрели ноќта, велат тие.',
  ],
  [
    'kk',
    'Армия жұма күні өзен үстіндегі екі көпірді жапты, деп хабарлады министрлік. Тұрғындар түнде оқ атылғанын естіген.',
  ],
  [
    'mn',
    'Арми баасан гаригт голын хоёр гүүрийг хаасан гэж яам мэдээлэв. Оршин суугчид шөнө буудалцаан болсныг сонссон.',
  ],
  ['el', 'Ο στρατός έκλεισε την Παρασκευή δύο γέφυρες πάνω από τον ποταμό, ανακοίνωσε το υπουργείο.'],
  ['ar', 'أعلن الجيش إغلاق جسرين'],
  [
    'ar',
    'أغلق الجيش يوم الجمعة جسرين على النهر، بحسب ما أعلنت الوزارة. وقال سكان المدينة العليا إنهم سمعوا إطلاق نار.',
  ],
  ['fa', 'ارتش روز جمعه دو پل روی رودخانه را بست، وزارت دفاع گفت. ساکنان شهر می‌گویند که در شب صدای تیراندازی شنیدند.'],
  [
    'ur',
    'فوج نے جمعہ کو دریا پر دو پل بند کر دیے، وزارت نے بتایا۔ شہر کے رہائشیوں کا کہنا ہے کہ رات کو گولیوں کی آواز سنی گئی۔',
  ],
  [
    'ps',
    'پوځ د جمعې په ورځ د سیند پر سر دوه پلونه وتړل، وزارت وویل. د ښار اوسېدونکي وايي چې د شپې یې د ډزو غږونه اورېدلي دي.',
  ],
  [
    'ku',
    'سوپا ڕۆژی هەینی دوو پردی سەر ڕووبارەکەی داخست، وەزارەت ڕایگەیاند. دانیشتووانی شار دەڵێن شەو گوێیان لە تەقە بووە.',
  ],
  ['he', 'הצבא סגר ביום שישי שני גשרים מעל הנהר, מסר המשרד. תושבי העיר העליונה אמרו ששמעו יריות בלילה.'],
  ['am', 'ሠራዊቱ ዓርብ ዕለት በወንዙ ላይ ያሉ ሁለት ድልድዮችን ዘግቷል ሲል ሚኒስቴሩ አስታወቀ። ነዋሪዎች ሌሊት ተኩስ መስማታቸውን ተናግረዋል።'],
  ['ti', 'ሰራዊት ዓርቢ ክልተ ድልድላት ዓጽዩ ኣሎ ክብል ሚኒስትሪ ኣፍሊጡ። ነበርቲ ከተማ ለይቲ ተኹሲ ከም ዝሰምዑ ተዛሪቦም ኣለዉ።'],
  [
    'hi',
    'सेना ने शुक्रवार को नदी पर बने दो पुल बंद कर दिए, मंत्रालय ने कहा। शहर के लोगों का कहना है कि रात में गोलियों की आवाज़ सुनी गई।',
  ],
  ['mr', 'लष्कराने शुक्रवारी नदीवरील दोन पूल बंद केले आहेत, असे मंत्रालयाने सांगितले आणि रुग्णालयात वीज नाही.'],
  ['ne', 'सेनाले शुक्रबार नदीमाथिका दुई पुल बन्द गरेको छ, मन्त्रालयले भन्यो। अस्पतालमा बिजुली छैन र मानिसहरू डराएका छन्।'],
  ['bn', 'সেনাবাহিনী শুক্রবার নদীর উপর দুটি সেতু বন্ধ করে দিয়েছে, মন্ত্রণালয় জানিয়েছে।'],
  ['ta', 'இராணுவம் வெள்ளிக்கிழமை ஆற்றின் மீதுள்ள இரண்டு பாலங்களை மூடியது என்று அமைச்சகம் தெரிவித்தது.'],
  ['th', 'กองทัพปิดสะพานสองแห่งข้ามแม่น้ำเมื่อวันศุกร์ กระทรวงระบุ ชาวบ้านได้ยินเสียงปืนในตอนกลางคืน'],
  ['my', 'စစ်တပ်က သောကြာနေ့တွင် မြစ်ကူးတံတား နှစ်စင်းကို ပိတ်ခဲ့သည်ဟု ဝန်ကြီးဌာနက ပြောသည်။'],
  ['ka', 'არმიამ პარასკევს მდინარეზე ორი ხიდი დახურა, განაცხადა სამინისტრომ.'],
  ['hy', 'Բանակը ուրբաթ օրը փակել է գետի վրայի երկու կամուրջ, հայտնել է նախարարությունը։'],
  ['zh', '国防部周五表示，军队关闭了河上的两座桥梁。上城居民说，他们夜间听到了枪声。'],
  ['ja', '国防省によると、軍は金曜日に川にかかる二つの橋を閉鎖した。住民は夜に銃声を聞いたと話している。'],
  ['ko', '국방부에 따르면 군은 금요일에 강 위의 다리 두 개를 폐쇄했다. 주민들은 밤에 총소리를 들었다고 말했다.'],
];

/** English texts that look a little like something else; none of them may be taken for another language. */
export const englishCases: readonly (readonly [name: string, text: string])[] = [
  ['a headline', 'Army closes two bridges'],
  ['a headline with a function word', 'Two hurt in blast near the port of Tolhuin'],
  ['a headline of names', 'Saltmarsh Front, Tolhuin council resume talks'],
  ['a headline with "die"', 'Six die, ten hurt as van hits bus'],
  ['a headline with many words that others have too', 'Men die on plus side: no war, no pain, so what?'],
  ['a Spanish party in a headline', 'El Frente de los Trabajadores de la Costa quits talks'],
  ['a French body in a headline', 'Médecins de la Rivière staff shot'],
  ['Dutch names', 'Van der Berg, De Vries and Van den Heuvel to meet in Het Dorp'],
  ['Arabic names', 'Sheikh Abu Hamid al-Tolhuini, Ibn Saleh and Al Wadi council meet'],
  ['Portuguese names', 'Maria dos Santos da Silva e Costa elected mayor'],
  ['German names', 'Von der Heide meets Zur Linden in Bad Moor'],
  ['Welsh places', 'Floods hit Llan y Mor, Pen y Bryn and Aber o Gwyn'],
  ['all capitals', 'ARMY SHUTS TWO BRIDGES OVER THE RIVER IN TOLHUIN AFTER NIGHT OF SHELLING'],
  ['all capitals, no function words', 'REBELS SEIZE PORT, ARMY SENDS TANKS'],
  ['a telegram', 'TOLHUIN 3 MAY STOP TROOPS LEFT BRIDGE STOP NO CASUALTIES STOP'],
  [
    'a dispatch of names and figures',
    'Casualties by district, 3 May 2030: Tolhuin 12 killed, 40 wounded; Oster 3 killed, 9 wounded; Van Moor 0 killed, 2 wounded; Costa del Sur 5 killed.',
  ],
  ['a table', 'District\tKilled\tWounded\nTolhuin\t12\t40\nOster\t3\t9\nLa Mar\t5\t1'],
  ['a list of names', 'Adela Norrin\nJan de Vries\nMaria de la Cruz\nAhmed Ibn Saleh'],
  ['lost spaces', 'Thearmysaid onFridaythat twobridges overtheriver hadbeenclosed toalltraffic'],
  ['lost accents', 'The Parti de la Cote and its leader Rene Lefevre said no deal had been made at the cafe'],
  [
    'a French quotation',
    'The mayor said on Friday that the bridge would stay closed. "Nous ne sommes pas contre la paix, mais les habitants ont peur pour leurs enfants," she told reporters, and added that the council would meet again on Monday.',
  ],
  [
    'a long Spanish quotation',
    'Norrin, who leads the talks for the council, said in Spanish: "El gobierno no ha dicho nada sobre el acuerdo, y los vecinos de la costa no saben si pueden volver a sus casas." The ministry has not answered, and an official said that it would do so by the end of the week.',
  ],
  [
    'a German name of a law',
    'The court said that the "Gesetz über die Nutzung der Brücken und der Wege" was not in force when the two men were arrested.',
  ],
  [
    'an Arabic quotation',
    'The statement, which was read out on the radio, ended with the words "أغلق الجيش يوم الجمعة جسرين على النهر" and was not repeated.',
  ],
  [
    'a Cyrillic quotation',
    'The poster on the gate said "Мост закрыт до понедельника" and was signed by the commander of the river guard.',
  ],
  ['Chinese names', 'Mr Li (李), the envoy, met Ms Wang (王) in Tolhuin on Friday.'],
  ['a Greek sign', 'The filter holds back dust of 5 µm, and the Ω value was not given.'],
  ['only names with accents', 'José Ñañez, Zoë Müller, Łukasz Wójcik, Đorđe Šarić met Åse Ødegård in Čačak'],
  ['a web address', 'See https://www.example.com/es/noticias/de-la-costa for the list'],
  ['e-mail and numbers', 'Contact: press@tolhuin.example, tel. 0123 456'],
  ['a question and an answer', 'Q: Is it true? A: No.'],
  ['a sports result', 'Tolhuin 2, Oster 1'],
  ['weather', 'Rain, wind, sun'],
  ['a short line', 'Talks fail.'],
  ['one word', 'Ceasefire'],
  ['a name', 'La Paz'],
  ['abbreviations', 'UN, EU, US, DE, LA, SA, AL, NE, ES, EN'],
  ['old spelling', 'Ye olde bridge doth stand, and none may pass thereon'],
  ['Scots words', 'The wee toon by the loch isnae open, said the auld provost'],
  ['a caption', 'Adela Norrin, centre, in Van Moor. Foto: Jan de Vries'],
  [
    'French words in English use',
    'A coup d’état, a fait accompli and a force majeure: the chargé d’affaires left en route',
  ],
  ['an order of the day', 'Ad hoc committee, pro tem chair, per diem, vis-à-vis, et al., sine die'],
];
