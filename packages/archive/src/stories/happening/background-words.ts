/**
 * In how many of 803 English documents a word is, by classes that double: counted over openly licensed text by
 * packages/evaluation/src/stories-suite/count-background.ts. Sources: Universal Dependencies English EWT (CC BY-SA 4.0), the ten open
 * genres of GUM (annotation CC BY 4.0), the open part of re3d (public domain, OGL v3, CC BY 3.0 AU), news reports and official
 * statements under open licences (Wikinews CC BY 2.5 and others).
 */
export const BACKGROUND_DOCUMENTS = 803;

export const BACKGROUND_WORDS: readonly { readonly documents: number; readonly words: string }[] = [
  {
    documents: 724,
    words: `and for have in is it of on that the thi to with`,
  },
  {
    documents: 362,
    words: `about all also an are as at be been but by can do from get had has if just like me more my no not one or other out so some
      their there they time up very was we were what when which will would you your`,
  },
  {
    documents: 181,
    words: `1 2 3 after again am another any around back because before being best both come could day did dont even find first give go
      going good great he help here him his how im into its know last little long look made make many may most much need never new
      now only our over part people place really right said same say see service she should since state still take than thank them
      then these thing think those through two us use want way well where while who work year`,
  },
  {
    documents: 91,
    words: `000 10 11 15 20 30 4 5 6 able actually against already although alway american anyone anything area asked attack away bad
      based believe better between big bit business call called came cant car care case change city com community company continue
      country didnt different does doing done down due during each early effort either else end enough ever every everything
      example experience fact family far feel few five food force found four free friend full future getting got government group
      guy hand hard having her high home hope hour however ill important including information international iraq issue ive job
      keep kind large later least left less let life line live looking lot love making mean member might minute money month must
      name national next nice night nothing number off office old once open operation order own person please point possible price
      probably problem process provide put question quite real reason recommend remain result review room school second security
      seem set several show small someone something staff start such support sure syria system taken taking talk tell though
      thought three today together told too took town try trying under understand united until used using wanted week went why
      within without working world yes yet youre`,
  },
  {
    documents: 45,
    words: `00 100 12 13 14 16 18 19 2000 21 22 23 24 25 40 50 7 8 9 ability above access according across act action activity add
      addition address afternoon age ago agreement air al allow allowed almost alone along america among amount answer anyway
      april army ask attached attempt attention available base beautiful became become began begin behind below benefit body book
      born bring brought building buy campaign canada cannot capital cause center central century challenge chance charge check
      children choice civilian claim clean clear close co coalition coming comment common complete completely concern condition
      conference conflict consider considered contact control copy cost council counter couple course currently customer cut daily
      date deal death decided decision defeat definitely department despite detail development difference difficult discuss
      discussion doesnt dollar door earlier east easy eat effect email energy english enjoy enron ensure entire especially etc
      event everyone excellent expect extremely face fall felt fight figure final finally fine follow following foreign form
      former forward friday friendly front fun further game gave general girl given global goes gone greater ground guess half
      happy head hear heard held helpful highly history hold hotel house http human hundred id idea image include individual
      inside instead interest interested involved iraqi isil isnt item itself january john july key kid killed knew known land
      language largest late law lead leader leave led legal level light list living local location longer looked mail main major
      man management manager march mark market material matter maybe meet meeting message met middle military million mind
      minister modern monday morning move moving mr myself nation natural near nearly needed non north note october offer official
      often oh oil ok okay opportunity option organization outside owner particular partner party past pay per perfect period
      personal phone pick picture piece plan play pm policy political poor position post power present president press pretty
      product professional program progress project provided public quality quickly range rate rather re read ready received
      recent recently record regard regime region related remember report request research response rest restaurant return
      returned role rule run safe saturday saw saying sea secretary seen send sense sent september shop short side sign
      significant simply single site situation six social society solution sometime soon sorry sort sound source south space
      special specific stand star started statement stay step stop store street strike strong student study stuff subject suggest
      sunday syrian talking team ten term terrorist test theyre thinking third thousand threat throughout thursday top toward
      travel tried trip true tuesday turn turned type uk unit university unless upon usually value vehicle video view visit wait
      walk war wasnt water website weekend west whatever whether whole willing women wonderful wont word worked worth wouldnt
      wrong www yesterday york youll young`,
  },
  {
    documents: 23,
    words: `0 01 03 04 08 09 17 200 2001 2002 2004 2005 2006 2007 2008 2009 2010 2011 2012 2014 2015 2016 26 27 28 29 300 31 35 45 500
      60 70 80 800 absolutely accept accepted account achieve active added additional administration adult advance advice agency
      agent agree agreed ahead aid aircraft airstrike ally alright alternative amazing analysi animal announced anti anywhere
      apart appear application applied apply appointment appreciate approach arab arabia arent arm arrived art article asia asking
      aspect assist assistance associated assume atmosphere attend attended august author authority average avoid aware awesome
      baby baghdad ball band bar basi basic basically battle beginning behalf behavior believed beyond bill billion bird black
      block blood blow blue board boat booked border bought box boy break bridge bringing british broken brother brutal budget
      build built bus bush buying ca california calling canadian candidate capacity card carry cash caused centre certain
      certainly chair changed changing channel cheap chemical chicken chief child china choose church citizen civil claimed class
      clearly climate closed club coast cold collection college color combined comfortable command commander commercial commitment
      committed committee communication compared completed complex computer concept concerned condemn condolence conducted
      connection considering content context continued contract contribution conversation cool corner correct couldnt county court
      cover create created creating credit crisi critical cross cultural culture current dad daesh dangerous dark data daughter
      david de dead dec decade december decide deep defense defined deliver delivery democratic demonstrate depend depending
      describe described design designed desk destroy destroyed destruction detailed determined develop developed die died
      difficulty dinner direction directly director discussed district doc doctor document dog doubt dr draft drink drive driver
      driving dropped dry duty easily eastern eating economic education effective eight elected election element ellwood employees
      encourage ended enemy engaged england enjoyed enter environment equipment established establishment estimate estimated
      europe evening eventually everybody evidence exactly except excited execute exist expected expensive expert explain
      explained extend extra eye facility factor failed failure fair fan fantastic fast father favorite fax fear feature february
      federal feed feeling feet fellow female field fighter fighting file filled financial finding finish finished fire fit fixed
      flight floor fly focus focused folk followed forced forget formal foundation france freedom french fresh fully fund
      fundamental gain gas generally generation george german giving glad goal god gonna grand grow growing guest gulf hair hall
      handle happen happened havent health healthy hearing heart heavy helped helping hey hi higher himself hit holding hopefully
      horrible hospital host hot houston html huge humanitarian husband identified identify imagine immediate immediately impact
      impossible improve included increase increased indeed independent india indian industry influence info inherent initial
      injured innocent inspired interesting internet interview investigation investment iran islamic island issued jack jan jeff
      joe johnson join joined joint judge june justice keeping kept kill kingdom knowledge la lack larger latest launch lawyer
      leadership leading learn learned learning leaving letter liberation lie liked likely limited link listed lived located
      london lost loved low lower luck lunch machine maintain majority male map mass meal meaning measure media memory men mention
      mentioned menu method michael mid mile mine mission model mom moment mostly mosul mother mountain moved movement multiple
      music muslim named nature necessary net network nine none nor normal northern noted notice noticed november nuclear numerous
      observed obviously occur offered officer ongoing online opened opening opinion ordered org original originally otherwise
      overall owned page paid pain paper parent pari park parking participant particularly pass path patient paul payment peace
      percent performance perhap personally pet photo physical placed plane planned planning plant played playing pleased plenty
      plus police popular population portion pose positive posted potential practice pre pressure previous previously prime prior
      priority private procedure produce production professor promise properly property proposed protect protection proud
      providing province published purpose putting quick quote race raised ran reach reading realize reasonable receive receiving
      recommended red refer reference reflect refused regarding regional regular relation relationship relatively release released
      reliable religious reported represent representative republic requested require required requirement reserve resolution
      resolve resource respect responsibility responsible richard ride rise risk road robert rock roll roughly round route rude
      running russia russian sale saudi save scene schedule science search season section seeing seek seemed self sell senior
      separate serious seriously serve served sery settlement seven shall share shot showed showing shown signed similar simple
      sit size skill sleep slow smaller soldier somewhere son southern speak speaking speed spend spent spoke spot spring square
      st standard standing starting stated station steve stopped story strengthen strongly structure style success successful
      suggestion suicide summer sun super supply supported supporting supposed surprise surprised surrounding sweet table tank
      target task taste tax technology telling temperature terrible territory terror terrorism texa themselve theory therefore
      thus tobia tomorrow tool total touch tour tourist track trade tradition traffic train trained training transition
      transportation traveling treat treated treatment troop trouble trust turkey tv twenty twice uh um un understanding
      unfortunately unique update user various version via victim violence visited visiting visitor waiting walked walking wall
      warm washington waste watch watching weapon web wednesday weekly welcome werent weve white whom whose wife wikinew william
      window winter wish woman wonder worker worry worse worst wow write writing written wrote yeah youd yourself youve`,
  },
  {
    documents: 11,
    words: `02 05 06 07 1000 120 150 1960 1970 1980 1990 1991 1997 1998 1999 2003 2013 2017 2018 20th 250 32 33 34 36 39 42 46 48 51 56
      700 713 75 7th 95 abadi absolute abuse academic acceptable acceptance accessible accident accommodation accordingly accurate
      achieved achievement achieving acting actively actor actual adding additionally adjust admitted adopt adopted advanced
      advantage advise advisor affair affect affected afford affordable afghanistan afraid africa african aged agenda ahmed aim
      aimed airport aleppo alleged alliance analyst ancient andrew angel angele announcement annual answered antonio anybody
      anymore apartment apparently appearance appeared applying appreciated appropriate approval approved approximately arena
      argue argument armed arranged arrest arrested arrival arrive arriving artillery artist artistic asad asap asian aside assad
      assault assembly asserted assess assessment asset assistant assisting associate association assuming assured atrocity
      attachment attacked attempted attempting attitude attorney attract audience austin australia availability ave avenue award
      awarded backed background bag balance bank barely barn bathroom bay bbc beach bear beat beauty becoming bed beer begun
      belgium belief belong ben beside bet bigger biggest bike bin birth birthday bite blame bloody blown bob bomb bomber bombing
      boot bori boston bother bottom bowl brain breakfast breaking brief broad broke brown buck bunch businesse busy button cache
      cafe cage calendar calm camera camp campus capability capable captain career carried carrying cast casualty cat catch
      category catholic caught causing cell cent ceo chain chairman challenging chapter character charged charle cheaper checked
      checking cheese chef chicago chinese chose chri christian christma circle circumstance cjtf claiming classified cleaned
      cleaning client closely closer closing clothing cloud code coffee col collaboration colleague collect collected collecting
      columbia combat commented commission commit comparing comparison competition complaint comply component compound
      comprehensive concentration concerning concluded conclusion conduct confidence confident confidential confirm confirmed
      confused congress consequence conservative consideration consistent constantly constitution constitutional construction
      consumer contacted contain contemporary continuing contribute convention cooked cooperation coordinated core corp corporate
      corporation counsel count coup coverage covered crazy creation creative crew crime criminal critic criticism crossing crowd
      crucial cruise cup currency custom cute cycle damage damaged dan dance dated dave davi dealer dealing dealt dean dear debate
      decent declaration decline dedicated deepest deeply defeating define definition degrade degree degrees delicious delivered
      delivering demand democracy demonstrated denied denmark deployed deposit deputy description deserve desire desperate
      destination determine developer developing device diet digital dining dire direct dirty disappointed disaster discount
      discover discovered discovery disease display disregard distance distinction distributed distribution division domain
      donation double downtown dozen dramatic draw dream drinking drop drove drug eager earned earth easier economy ect edge edit
      educational edward efficient egg eighteen electric electricity eliminate elite elsewhere em emergency employed employment en
      ena enable encouraged engage engine enjoyable ensuring entered entering entertainment entirely entity entrance entry equal
      equally equipped era error escape essential essentially establish et european everyday everywhere evil evolution exact
      exception exchange excuse executed execution executive exercise exhibit existing expanding expansion expectation expecting
      expense experienced explanation explore explosive exposure express expressed expression extended extent external extreme
      faced facing fairly faith fake false fame familiar famous fashion favor fee feedback fell festival fiction fifteen fifth
      fifty figured filed fill film finance financially financing fired firm fish fix flag flat florida flow flower flying focuse
      fold foot football foreigner forever forgot format formed forth fortune forum founded founder fourth frame framework
      frequent frequently fruit fuel function funding funny furniture fyi gained gallery gang garage garden gate gather gathering
      gen gender generate generated geographic germany gift glass globe google gotta gotten gov governor grab graduate grant
      granted graphic grateful greatest greatly green greeting grenade grew gross grown growth guarantee guard guide gun hammond
      hanging harder harry hate haven headed heading headquarter heat hed height helicopter hell hello hence herself highest hill
      historic historical historically hole holiday holy homeland honest honor hopeful hoping horrific horse hosting housing hub
      humanity hung hurt ice ideal identity ideology ied ignore ii illegal ima immigration implementation importance impressed
      incident inclusive income increasing incredibly index indicate influential informed infrastructure ingredient initially
      initiative injury innovation inquiry insight instance institute institution instruction insurance intellectual intelligence
      intend intended interior internal interviewed introduce introduced introduction investigate invitation invited involving
      iranian iron isda israel italian italy jame japanese jason jean jewish jim joke jone jordan joseph journal journey judgment
      jump ken kerry kevin killing kinda king knowing knowledgeable korea lab labour lady lake largely lasting latin launched lay
      league lee leg legacy legislative lesson levant liberate liberated liberty libya license lifestyle lifetime limit linguistic
      listen listening listing literally literature load lol lone longest loose los lose losing loss loui lovely loving lucky
      magazine mainly maintained maintenance malaysia manage manner manual marked marketing marriage married mary massive master
      match mathematic mayor meant meat mechanic mechanism medical medium membership mental merely merit metal meter metro mexico
      migrant migration mike militant militia min minimum ministry minor minority miss missed missing mistake mixed mm mobile
      moderate moral mosque motion motor mouth movie movy munition murder museum mystery nail nasa native navy necessarily neck
      negative negotiating negotiation neighbor neighborhood neither nervous netherland newly newspaper nick noble nobody norm
      normally northeast nose notch notion nov novel ny object objective obligation observation obtain obtained obvious occasion
      occupation occurred oct offensive offering oir older onto operate operating operator opposed opposite opposition orange
      organisation organized origin outcome outstanding oversea pack package painful painting pair palmyra panel participate
      participation partnership passed passing passion patience patron pattern paying peaceful perception perfectly perform
      performed permanent personality perspective peter phase philip philosophy photograph photographer photography picked pilot
      pipeline pizza plain planet player pleasant pleasure pocket pointed politic pool pop popularity port posed possibility
      possibly poster posting pound poverty powerful practical praise prayer prefer preparation prepare prepared preparing
      presence presented presidential prevent pricing primarily primary principle print printed privileged prize pro proceed
      proceeding processe processing proclaimed produced producer profit prominent promised promote promoted proof propaganda
      propelled proper propose prosperous protected protest prove proven psychology pub publication pull pulled pump purchase
      purchased pure pursue push pushed pushing quarter quiet quoted rain raise rank raqqah rare rated rating ray reached reaching
      reaction reader reality recall receipt recipient recognition recognize recognized recommendation recovery reduce reduced
      referred reform refugee refugees regularly regulation relate relative relaxed relevant relief religion remained remark
      reminder remove removed rent rental repair repeat repeatedly replace replaced reply reportedly reporter reporting
      representation represented republican reputation rescue researcher resident resort respectively respond responded retired
      returning revealed revised revolution revolutionary reward rice rich ring river rocket root rose rough routine rush safely
      safety sake salad salon sample san sand santa sat satisfied saved saving scale scared scenario scheduled scientific
      scientist score scott screen sdf searching seat secret secure seeking selection selling senate sending sensitive sentence
      server serving session setting settled severe sexual shape shared shed shell shelter ship shirt shocked shoes shoot shopping
      shortly shoulder shower shut sick signal signature significantly signing silver simultaneously sinjar sister sitting sky
      slightly smart smell smith soft software sold solely solid somebody somehow somewhat sooner soul soup southeast spain
      spanish speaker specialist specifically spectacular specy spending spirit spiritual split spoken spokesman sport spread
      stability stadium stage statistic status stayed staying stephen stick stock stone storage storm straight strategy strength
      stronger strongest struggle stuck studied studio studying submit subsequently substantial succeed successfully sudden suffer
      suffering suggested suggesting suit summary sunni superior supporter suppose suppressed supreme surface surgery surrounded
      suspect sustain sustained switzerland tactical talked targeted tasting taught teacher teaching technical technique
      television temple temporary tend tension tested testing text th theme theyll theyve thirty thoma threaten throat throw
      ticket tie till tiny tip title toll tom ton tonight topic totally tourism toy trader trading traditional trafficking trail
      transaction transfer translate translation transport traveled traveler travelling tremendous trial truck truly truth tunnel
      turning twelve typical typically ultimate ultimately unable unacceptable understood uniform union unity universal unknown
      unlike unusual updated urban urge usa useful usual utility vacation valley valuable variety vary vast vbied vendor venture
      vet veteran viable vice victory vietnam village violation violent virtually visa vision visual vital voice volume volunteer
      vote voted vs vulnerable waited wake wanna wanting warned wave wealth wear wearing weather wed wedding weight welcomed
      western whenever whilst wide widely wider wild win wind wine wing winning wise wishe won wondering wood worried wounded
      writer yellow younger youth youtube zealand zero`,
  },
  {
    documents: 6,
    words: `00pm 101 10th 110 125 13th 14th 15th 1600 17th 1920 1950 1958 1968 1971 1972 1982 1983 1987 1988 1989 1993 1994 1995 19th
      1st 2019 2021 2022 20s 21st 2254 22nd 2328 238 281 28th 2nd 30am 33rd 345 37 38 3m 3rd 400 41 43 44 47 49 4th 5000 52 54 55
      57 58 59 5pm 5th 600 61 63 646 65 67 69 6th 72 73 750 76 78 82 850 853 888 90 900 92 922 99 9m abandoned abc aboard abroad
      absence absorb abstract absurd abu abundance academy accelerate accidentally accommodate accompanied accomplish
      accomplishment accountable accuracy accused accustomed acknowledge acknowledged acquire acquired acronym acrylic activist ad
      adam adaptation adapted addresse addressed adequate adjustment administrative administrator admit adoption adorned adventure
      advertising advised adviser advising aesthetic affirm afghan aftermath afterward aggressive agreeing agrees agriculture ah
      aided aint aire airfield airline airplane aka alabama albert alcohol alert alexander ali alike allegation allegedly
      allocated alot alt ambassador ambition ambitious amend amended amendment amnesty amongst amusement analyse anderson andrea
      anger angle angry anna anne anniversary annoying anonymous answering anthony anticipate antiquity antony anytime aol
      apologize appalled apparent appeal appearing appetite apple appointed appreciation approache approached appropriately
      approve aquarium ar arabian arabic architect architectural architecture archive arctic argentina argued arkansa armored
      arrange arrangement artificial artwork ascertain ash asp aspiration assassinated assassination assemble assessed assessing
      assigned assumed assumption assure asylum ate atlanta attach attendees attending attracted attracting attraction attributed
      audio australian authentic authorized auto automatic automatically aviation avoided awaiting awareness awful awhile ayn az
      ba baathist backer backward badly bahrain bailey baker ban bang bankrupt bankruptcy banned banner barbara barbaric barbarity
      barrel baseball basketball bat battery bbq beache beating bedroom beginner behaviour beijing belgian belly beloved belt
      beneficial berlin besieged besiegement bible bicycle biological biologist biting blanket blind blinken blog blowing blvd
      boarding boast bond bone bonus booth bothered bottle boxe boyfriend bradley branch branche brand brave brazil bread breast
      breath breathe breed breeding breeze brian briefing brigade bright britain broadcast broadcasting broader bronze brooklyn
      browser bruce brutalize bs btw buddhist buddy bueno bug burden burger burn burning burrow buse butterfly buyer bye cab
      cabinet cake campbell cancel cancer cap capt capture captured carbon careful carefully caribbean caring carol carolina
      carrier carter carved catalog cave cc cease ceasefire ceiling celebrate celebrated celebration celebrity cemetery census
      ceremony certificate cessation championship chan chao chapel characteristic characterized charitable charity charm charter
      chase cheek cheer chest chiang chill chip chocolate choosing chosen christ christchurch christianity christopher cia cic
      cindy citation cited civic clarification clarify classe classic classical classroom clause clay cleaner clearing click cliff
      climb clinic clinton clip clock cloth clothe clue coach coastal cognitive coincidence colin collaborative collapse
      collectively collector colonial colony colorado colored colorful colour column combination combine comedy comfort comic
      commentary commerce commissioner commodity commonly communicate communist companion compaq compare compassionate compatible
      compete competing competitive compile complained complaining completing complicated composition con concert conclude
      concrete condemnation conducting confidentiality confirmation confirming confrontation confusion congratulate congratulation
      congressional connect connected conscious consciousness consensus consequently conservation considerable consist
      consistently conspiracy constant constitute constructed constructive consulting consumption contained container containing
      contest continent continental continually contractor contrast contributed contributing controlled convenience convenient
      conventional convert converted convey convince convinced convincing convoy cook cooking cooper coordinate coordination
      coordinator copied copying copyright corn correctly correspondence cotton couch counted counterparty countless countryside
      coupon courage cousin covering cozy crab cracked craft craig crane crappy crash cream creativity creator credibility creek
      crise criteria crop crossed crowded cruel crushed cry cuisine culturally cumulative curious curve cutting da dale dalla dam
      damaging damascus danger daniel darkness database dating dayr dc deadline deadly dealership debri debt declared declaring
      declined decor decrease dedication deed deer default defeated defence defend defendant defending defensive defining del
      delay delayed delete delhi deliberate deliberately delta demanded demanding democrat demonstration denni dental dentist deny
      denying dependent depot depth derivative derived desert designated designer desired dessert destiny destroying detective
      deterioration determination devil devoted dial diary dictatorship diego differing dignitary dilemma dine dioxide diplomacy
      diplomatic dipped directed dirt disability disappeared discipline disclose disco discomfort discord discouraged discourse
      discussing dish dishe dislike dismissed disney dispatched displaced dispute disrupt disruption distant distinguish
      distinguished diverse diversity divided documentation documented documenting domestic dominant dominated don donate donor
      download drafted dragon drawn dress dried drill driven dropping dual dude duke dumb duration dust dying dynamic ear earl
      earliest earthquake ease easiest eaten eater eb eclipse economically ed editor educate educated ees effectively
      effectiveness efficiency egypt einstein el elder electoral electrical electronic elephant elevator eleven eligible elizabeth
      emailed embassy embedded emerge emerged emerging emirate emission emotion emotional emphasi emphasize employ empty enabled
      enabling encouraging endanger endeavor ending endless enforcement engagement engaging engineer engineering enhance enhanced
      enjoying enormous enterprise entitled entree environmental envoy eol epic episode equality equation equity equivalent er
      eric essence establishing estate ethnic eu euro evacuated evaluated evaluating evaluation evan eve ex exam examination
      examine examined examining excavator exceed excel exceptionally exchanged excitement exciting exclusively existed existence
      exit expand expanded experiment experimental expertise expire expired exploited exploration explorer exploring export
      exposed extending extension extensive extraordinary extremist fabric fabulous facilitate faction factory fail failing fallen
      falling fallujah fancy fantasy fare farm farmer fascinating faster fat fatal fault favorable favour favoured faxed fbi
      feared feasible feather featured featuring feb feeding fees ferc fever fifa filing filter finalist finest finger firing
      firmly firstly fitness fitting fixture flake flavor flee fleeing flew flickr flip floating flood flowing flown fluid flyer
      focusing fool forgotten forming fort forthcoming forty forwarding fought fountain francisco frank fraud freeze frequency fri
      fried frontier frozen frustrated fry ft fuad fulfilled functional functioning fundamentalist fundamentally funded funeral
      furthermore gaining gallon gap gary gathered gay gc geared gel gem gene generating generator generic geneva gentle genuine
      geographical gerald giant girlfriend glasse gmail gmt gold golden golf gonzale gosh governmental grade graduated grain
      gratitude grave gray greek greenwich greeted grey grill grim grocery groom guaranteed guarantees guardian guidance guideline
      guilty gym habit habitat hadnt haha haider haircut hajj hamster handed handled handling hang happening happier harbor
      hardware harm harri harvard hasnt hassle hauled headline healthier heating heaven heavily hebrew heel heightened henry
      heritage hero hesitate hidden hide hiding hierarchy highlight highlighting highway hiking hilton hindu hint hire hiring
      hitting hm hmmm ho holder homemade honestly honesty honey hong honorable hoped horror hospitality hostility housed household
      hr htm hubbard huh humane hunger hungry hunt hunter hunting hurry hurting hussein huwayjah hybrid iconic identical
      identification ie ignorant ignored iii imagination immigrant immunity implement implemented implementing implicated
      implication importantly imposing impression impressive imprisoned improved improvement improving inc incentive inch
      incorporate incorporated increasingly incredible indefinitely indiana indicated indication indigenous indiscriminate
      indiscriminately individually indonesia indoor industrial inevitable inexpensive infection inferior inflation influenced
      inform informative inhabitant initiate initiated inn insect insecure insert inspection inspector installed installing
      instant instinct institutional instructor insulting insurgency insurgent integral integrated intention interaction interface
      interfere interference interim interpretation intervention invasion invented invest invested investigating investigator
      invite invoice involve involvement ip ireland irish ironically irrelevant isa isf isi islam islamist isolate isolation
      israeli istanbul itll iv jacob jam jane janice japan jaw jennifer jerk jerry jersey jesus jet jew jihad joining joking
      jonathan jose journalist joy jr judging judicial judiciary juice jumping jury kabul kansa kathy kay kelly kenneth kick
      kidding killer kilometer kim kinetic kitchen kitten kitty km knee knife korean kurdish kurdistan kuwait kyle label labor
      laden laid landed landscape lane lasted latter laugh laughing launcher launching laura layer lazy leak lease lecture legend
      legislation legitimate leisure length lengthy leonardo letting leverage lexical liberal licensed lift lighter lighting
      likewise limitation linda lined linguist linked lip liquid listened lo loaded loader loading loan lobby lobster locally lock
      lodge lonely loop lopez loud louisiana lover lt lying mac mad madrid magic magical magnificent mailed mailing mainstream
      maintaining maker mall managed mandatory maneuver manipulating mann mar marc margaret margin maria marie marine maritime
      marketer marketplace marking mart martin martyr marvelous mask massachusett mate mathematical mathematician matthew mature
      max maximum mcdonald meaningful meantime meanwhile measured mecca med medal medicine memo memorable memorial mere mess
      methodology metropolitan mexican mhm miami michelle michigan microsoft midnight migrate migrated milan mild militarily milk
      mill miller minded mini minimal minus miracle mirror missile mississippi misunderstanding mitigating mo modification
      modified modify momentum monetary monitor montana montgomery monthly moon moore moreover mortar motivated motive mount mrs
      ms muhammad multi multilateral municipal municipality murdered murderous muscle musharraf musician mutual naked namely
      narrow nat nationality nationwide nato naval nazi nearby nearest neat necessity negotiated neighbouring neo nephew nest
      nevertheless newer newest newton nicely nightmare nineteen ninety ninth nj nobel node noise nomination nonsense noon
      northeastern northwest northwestern notable notably notified notify nowhere nz obama objection observer obsession
      occasionally ocean oclock odd offended officially oldest olympic onion ontario onward openly opera operative opponent oppose
      ops opted orbit ordering ordinary organize organizing orientation oriented ourselve outdoor outer outfit outlet overcome
      overnight overpriced overview overwhelming owe ownership pa pace pacific packed paint pakistan pakistani palace palestinian
      palm pan panama panic pant paperwork paragraph parallel parameter parliament parole partially participated participating
      partly passage passcode passenger passport pat patrick pc peacefully peak peanut pebble pen penalty pencil pending peninsula
      pennsylvania penny pentagon pepper perceived percentage perfection performing permission permit permitted perpetrated
      perpetrator persecuted persian persistent petroleum petsmart petty ph phd phenomenon philadelphia philippine phillip philly
      philosopher phoenix phrase physically physician picking pie pig pilgrim pilgrimage pillar piloted pink pioneer pipe pivotal
      plastic plate platform pledge plight plot poem poet poetry pointing poison poland pole polish polite politically politician
      poll pollution populated portland portrait possessed pot potentially pour practicing precaution precise precisely precision
      predator predict predicted preference preferred pregnant prejudice premise premium presentation preserve preserved pretend
      prevented preventing priced pride priest primitive principal prisoner privacy privilege probability proceeded
      professionalism professionally programme progressive prohibited projected prolific prominence promising promoting promotion
      promotional prompt prompted pronounced pronunciation proponent proposal proposing prosperity protecting provider provincial
      provision provocation ps publicly publisher puerto punishment puppet puppy purchasing pursuit qaeda qualified quantity queen
      questioned quicker quit quoting racial radical radio rail rang ranging ranking rapid rapidly rarely rat raw rawah reache
      react reaffirm realistic realized realizing rear reasonably reasoned reception receptionist recieved reconciliation recorded
      recording recover recruited recruiting recruitment redesigning reduction referenced referring reflected reflection refund
      refuse refusing regardless register registered regret reinforce reinforcing reiterate reject rejected relating relax
      relaxing reliability relieved rely relying remainder remaining remarkably remembered remind remote remotely removal removing
      render renewed renowned rep repeated repeating replacement representing reproduce reptile requiring researching reservation
      reserved reside residence residential resistance resolved responding resting restriction resulted resulting resume retail
      retaking retirement retreat retrieve reveal revenue reviewed reviewer reviewing revision richmond rick rid rider ridiculous
      riding ripped rising rob robust rolling roman romance romantic rome ronald roof row royal rubber ruin ruled ruling rural
      russell ryan sacred sacrifice saddam safer saint salary salem salesman salsa salt sam sampling sanction sandwich sandwiche
      sap sara satan satellite satisfaction satisfactory satisfy sauce scanning scary scheme scholar scholarship scientologist
      scientology scope scored scotland scrap scratch screw sculpture seal seattle secondary secondly secretive sectarian sector
      seed seeker sees segment seized seizure select selected semantic semi senator sensation sensitivity sensor sentiment
      separated separately seperate setback settle settler setup seventeen sex sf shadow shame shaped sharing sharon sheet sheikh
      shelf shepherd shift shiite shipped shock shocking shoe shooting shore shouldnt shout shrimp shuttle siege sight silent silk
      simon sin sincerely singapore singer sink sir situated sixteen sixth sixty skilled skin skip slavery sleeping slice slide
      slight slowly smallest smile smoke smoking smooth smuggling snack snake snap soil solar sole solve solved solving song sore
      sought sounded southwest sovereign sovereignty soviet sow span spare speech spelling spice spicy spike spite spokesperson
      sponsored spray spreadsheet squadron stabilization stable stair stall stamp stan stanford staple starbuck starving stating
      statistical statue statute steadfast steak steel stem stepped steven stolen stood strain strait strange stranger strategic
      stream strengthened stressed stretch strict strictly striking string strip strive struck structured struggling stupid sub
      subjective submitted subsequent substantially substantive subtle suburb subway suck sudan suddenly sue suffered sufficient
      suitable suite sum summit superb supplier supposedly surge surgeon surprisingly surrender survey survival survive survivor
      susan sushi suspected suspicious sustainable swap sweden swift switch switched sworn sydney symbol symbolize sympathy
      symptom tabqa tactic tag tail taiwan tale talent talented taliban tana tanker targeting tasted taxe taxi taylor tea teach
      tear ted teen teenager teeth tel tended tenni tent terrain terry testament testimony thailand thankful thanksgiving theater
      theatre theft therapist therapy thereby theyd thick thin thorough threatened threw thrive thrown thru tide tied tiger tight
      tighten tikrit tile timely timing tire tired titled toes tolerate toronto tough towed tower townsend toxic tracked tracking
      tragedy transferred transformation transit translated transmission transmitted transported trash traveller travi treaty tree
      trees trend tribe trick trigger trillion tripped tropical troubled tube turk turkish tw twitter tx uav ugly unaware
      unbelievable uncertain uncertainty uncle underground underlying undermine underscore undertaken unemployment unesco unhappy
      uniquely unite universe unlikely unlimited unprecedented unsure upcoming upper ups upscale ur urged urgent usage utter
      utterly valid validity van vegan vegetable vegetarian venezuela verdict verify versus vessel veto vicinity viewed viewer
      viewing viewpoint vince vintage virginia visible vlog vol votel voter vulnerability wa waiter waitress walker walmart
      warehouse warfare warmer warming warn warning warranty wary wash washing watched wax wayne weak wealthy weird welcoming
      welfare wellington wet whatsoever wheel wherea wherever whoever wholesale wholly widespread width wiki wikipedia wildlife
      wilson winner wire wisdom wit withdrawn witness workforce workshop worldwide worm worship worthwhile worthy wound wyoming
      xls yahoo yale ye yearly yemen yep yield yoga youngest zone`,
  },
];
