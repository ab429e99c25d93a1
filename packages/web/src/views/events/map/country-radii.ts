/**
 * Radius in km of a disc as large as each country (ISO 3166-1 alpha-2), land and inner waters: how far from its middle "somewhere in it" may be.
 * Worked out from the areas of Natural Earth 4.1 at 1:50 million (world-atlas 2.0.2); parts that it draws under no code are in none.
 */
const LIST = `
  AD 12, AE 151, AF 452, AG 12, AI 5, AL 95, AM 97, AO 631, AQ 1975, AR 941, AS 6, AT 163, AU 1566, AW 7, AX 16,
  AZ 166, BA 128, BB 11, BD 208, BE 99, BF 295, BG 189, BH 13, BI 93, BJ 193, BL 3, BM 5, BN 42, BO 589, BR 1645,
  BS 63, BT 113, BW 430, BY 257, BZ 85, CA 1773, CD 862, CF 445, CG 332, CH 115, CI 320, CK 4, CL 484, CM 385,
  CN 1727, CO 602, CR 128, CU 187, CV 34, CW 12, CY 43, CZ 158, DE 337, DJ 83, DK 116, DM 15, DO 124, DZ 860,
  EC 285, EE 120, EG 565, EH 170, ER 198, ES 401, ET 600, FI 324, FJ 77, FK 60, FM 13, FO 18, FR 450, GA 288,
  GB 276, GD 10, GE 149, GG 4, GH 276, GL 828, GM 57, GN 279, GQ 92, GR 204, GS 34, GT 186, GU 12, GW 101, GY 260,
  HK 18, HM 12, HN 190, HR 132, HT 92, HU 172, ID 772, IE 148, IL 84, IM 13, IN 1002, IO 6, IQ 373, IR 719, IS 179,
  IT 309, JE 6, JM 59, JO 168, JP 343, KE 435, KG 251, KH 240, KI 17, KM 22, KN 9, KP 197, KR 176, KW 74, KY 10,
  KZ 929, LA 270, LB 56, LC 13, LI 7, LK 145, LR 174, LS 98, LT 143, LU 29, LV 143, LY 720, MA 431, MC 2, MD 103,
  ME 66, MF 4, MG 435, MH 9, MK 90, ML 633, MM 459, MN 705, MO 3, MP 11, MR 575, MS 5, MT 9, MU 24, MV 5, MW 195,
  MX 790, MY 323, MZ 502, NA 512, NC 77, NE 614, NF 4, NG 539, NI 203, NL 109, NO 350, NP 216, NR 3, NU 8, NZ 291,
  OM 315, PA 154, PE 642, PF 29, PG 384, PH 304, PK 527, PL 315, PM 8, PN 4, PR 53, PS 45, PT 170, PW 10, PY 357,
  QA 59, RO 274, RS 157, RU 2318, RW 90, SA 783, SB 91, SC 7, SD 770, SE 376, SG 12, SH 8, SI 80, SK 124, SL 151,
  SM 5, SN 251, SO 388, SR 215, SS 446, ST 18, SV 81, SX 4, SY 243, SZ 74, TC 10, TD 636, TF 47, TG 135, TH 405,
  TJ 213, TL 69, TM 387, TN 223, TO 12, TR 498, TT 40, TW 107, TZ 549, UA 426, UG 278, US 1733, UY 238, UZ 377,
  VA 1, VC 10, VE 539, VG 7, VI 10, VN 324, VU 60, WF 6, WS 29, YE 380, ZA 624, ZM 490, ZW 352
`;

export const COUNTRY_RADII: ReadonlyMap<string, number> = new Map(
  LIST.split(',').map((entry) => {
    const [code = '', km] = entry.trim().split(' ');
    return [code, Number(km)] as const;
  }),
);
