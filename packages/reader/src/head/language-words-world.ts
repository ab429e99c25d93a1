import type { Language } from './languages.ts';

/** As `EUROPEAN_WORDS`, for languages of Asia and Africa that are written in Latin letters. Own lists, from general knowledge. */
export const WORLD_WORDS = {
  tr: `ve bir bu da de için ile olarak daha olan gibi çok sonra kadar ancak göre var iki dedi değil ise karşı arasında oldu her
    etti olduğunu tarafından söyledi`,
  az: `və bir bu da də üçün ilə olan daha sonra kimi görə var iki dedi deyil ki isə edib qarşı arasında olub belə hər edilib
    bildirib onun`,
  uz: `va bu bilan uchun ham edi deb qilgan bir uning keyin haqida ikki emas yil esa qildi tomonidan boʻlgan bo'lgan`,
  ku: `û li ji bi di ku ya yên ê de jî ev bû bûn ne xwe re her piştî kir got du navbera dijî`,
  id: `yang dan di ini itu dengan untuk dari pada dalam tidak akan oleh telah ke adalah juga karena mereka sebagai bahwa para
    setelah saat dua orang kata ada namun`,
  ms: `yang dan di ini itu dengan untuk daripada dalam tidak akan oleh telah ke adalah juga kerana mereka sebagai bahawa selepas
    dua orang kata ada namun pihak berkata manakala iaitu pada`,
  tl: `ang ng sa na mga ay si ni hindi para kay ito nang may isang kanyang mula dalawang ayon siya nila sila din pero habang
    matapos at`,
  sw: `ya wa na kwa katika ni la za cha hiyo kuwa huo hilo watu wakati baada kutoka alisema huku hii lakini pia ambayo ambao
    serikali mbili kama`,
  so: `oo iyo ka ku in la ah waa ayaa uu ay kale kadib waxaa laga lagu wuxuu magaalada dalka sheegay ee si aan labo inuu`,
  ha: `da na ta a ya cikin wa ne ba an sun daga kuma ce domin cewa yi wannan bayan ga kan su amma mutane biyu suka`,
  om: `fi kan akka irra keessatti hin jira ture itti waan isaa kun garuu yeroo booda jedhe lama jedhan irratti ta'e`,
  vi: `và của là các có được cho trong một không những người với đã này khi đến từ theo ở để ông về hai sau tại nói vào`,
} as const satisfies Partial<Readonly<Record<Language, string>>>;
