import type { Measure } from './measures.ts';

/** Kinds of things that reports count. `unnamed`: no noun stands at the number ("killing 40"). */
export type CountedClass =
  'person' | 'weapon' | 'vehicle' | 'site' | 'area' | 'attack' | 'supply' | 'life' | 'animal' | 'unnamed' | 'other';

/** Nouns by class, as lemmas; persons come from the actors' lists and the ones here. Our own lists. */
export const COUNTED_NOUNS = {
  person: `people person civilian child man woman boy girl infant baby adult family dead wounded injured casualty
    fighter troop personnel police policeman airman serviceman crew crewmember staff staffer member migrant
    pilgrim believer worshipper inhabitant population bystander peacekeeper conscript reservist recruit militia militant
    hostage captive survivor foreigner national citizen expatriate passenger evacuee motorist villager islander
    driver tourist holidaymaker commuter rescuer firefighter paramedic returnee journalist medic worker nurse doctor pupil student teacher worshipper voter detainee prisoner inmate refugee evacuee idp protester demonstrator rioter attacker assailant bomber gunman
    battalion brigade regiment company platoon division squad unit household body corpse other more
    surveyor dockworker docker stevedore crewman seaman seafarer mariner trainee apprentice intern cook cleaner electrician
    mechanic builder carpenter logger lumberjack rancher grower picker shepherd vendor hawker stallholder shopper diner guest
    customer clubber reveller partygoer concertgoer churchgoer fan cyclist pedestrian biker rider hiker climber trekker
    camper porter watchman translator cameraman fixer archaeologist geologist biologist agronomist enumerator vaccinator
    midwife dentist pharmacist missionary preacher schoolgirl schoolboy schoolchild schoolteacher toddler newborn teen
    adolescent grandparent grandchild sibling cousin couple sapper deminer gunner rifleman infantryman guardsman
    coastguard legionnaire spy saboteur mp congregant devotee monk blogger contestant employee aid-worker health-worker
    muslim christian jew arab kurd yazidi gazan druze copt sikh hindu buddhist alawite rohingya`,
  weapon: `rocket missile shell mortar round projectile munition bomb drone grenade bullet warhead torpedo mine
    explosive ied vbied uav device weapon rifle gun howitzer cannon pistol launcher artillery ammunition cartridge`,
  vehicle: `tank vehicle truck lorry car bus boat ship vessel aircraft plane jet warplane helicopter fighter-jet bomber-jet
    ambulance convoy bulldozer excavator tanker submarine loader carrier frigate destroyer warship corvette cruiser gunboat
    battleship minesweeper icebreaker ferry barge trawler dinghy yacht freighter jeep minibus motorbike motorcycle train
    wagon locomotive tram van pickup`,
  site: `village town city district neighbourhood neighborhood settlement building house home apartment school hospital clinic
    mosque church temple market bridge tunnel bunker base outpost checkpoint post camp facility factory position route
    well refinery cache depot farm shop store headquarters target site system structure compound barn silo warehouse stall kiosk bakery garage mast hangar
    station substation plant airport airfield airbase port dock office prison dam pipeline mill monastery university
    kindergarten hotel tower dwelling barracks chapel shrine synagogue seminary cemetery museum library cinema mall supermarket
    granary quarry jetty pier pylon transformer turbine reservoir hut cottage villa road crossing power-station shelter classroom laboratory cafe restaurant stadium`,
  area: 'mile kilometre kilometer km hectare acre territory',
  attack: `strike airstrike air-strike attack raid bombing counterattack counter-attack explosion blast sortie ambush assault
    incursion clash bombardment shelling barrage salvo violation incident mission`,
  supply: 'meal parcel ration blanket tent food supply truckload pallet kit vaccine dose tonne ton medicine',
  life: 'life',
  animal: 'cow sheep goat camel horse cattle livestock',
} as const satisfies Partial<Record<CountedClass, string>>;

/** Nouns that say themselves what is measured. Our own list. */
export const MEASURING_NOUNS: Readonly<Record<string, Measure>> = {
  death: 'killed',
  fatality: 'killed',
  killing: 'killed',
  murder: 'killed',
  body: 'killed',
  corpse: 'killed',
  dead: 'killed',
  injury: 'injured',
  wounded: 'injured',
  injured: 'injured',
  casualty: 'casualties',
  missing: 'missing',
  abduction: 'abducted',
  kidnapping: 'abducted',
  hostage: 'held',
  captive: 'held',
  prisoner: 'held',
  detainee: 'detained',
  arrest: 'detained',
  refugee: 'displaced',
  evacuee: 'evacuated',
  returnee: 'returned',
  protester: 'protesting',
  protestor: 'protesting',
  demonstrator: 'protesting',
  attacker: 'attacking',
  assailant: 'attacking',
  inhabitant: 'population',
  strike: 'attacks',
  airstrike: 'attacks',
  'air-strike': 'attacks',
  attack: 'attacks',
  raid: 'attacks',
  bombing: 'attacks',
  counterattack: 'attacks',
  'counter-attack': 'attacks',
  explosion: 'attacks',
  blast: 'attacks',
  sortie: 'attacks',
  ambush: 'attacks',
  assault: 'attacks',
  incursion: 'attacks',
  bombardment: 'attacks',
  barrage: 'attacks',
  salvo: 'attacks',
  munition: 'fired',
  projectile: 'fired',
  rocket: 'weapons',
  missile: 'weapons',
  shell: 'weapons',
  mortar: 'weapons',
  drone: 'weapons',
  bomb: 'weapons',
  grenade: 'weapons',
  warhead: 'weapons',
  torpedo: 'weapons',
  mine: 'weapons',
  weapon: 'weapons',
  rifle: 'weapons',
  launcher: 'weapons',
  gun: 'weapons',
  ied: 'weapons',
  vbied: 'weapons',
  uav: 'weapons',
  round: 'weapons',
};

/** Subjects whose number is the figure: "the death toll rose to 23", "the number of wounded reached 40". Our own list. */
export const TOLL_NOUNS = ['toll', 'number', 'total', 'count', 'tally', 'figure', 'estimate'] as const;
