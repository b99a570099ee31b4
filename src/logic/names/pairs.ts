import type { NameDifferenceKind } from './kinds.ts';
import type { NameFixFirst, NameVerdict } from './types.ts';

/**
 * Names as they are met at counters and in profiles, with the answer that the rules give. Written from
 * the rules, not from what the code says. All persons are invented.
 */
export interface NamePairCase {
  /** Where such a name comes from; decides nothing. */
  nationality: string;
  passport?: { surname: string; given: string };
  bank: string;
  alipay: string;
  verdict: NameVerdict;
  /** Kinds for each pair of records, in any order. Passport pairs are [] without a passport. */
  bankAlipay: NameDifferenceKind[];
  bankPassport: NameDifferenceKind[];
  alipayPassport: NameDifferenceKind[];
  fixFirst: NameFixFirst;
}

/**
 * One row: nationality | passport (SURNAME/GIVEN, or nothing) | bank | Alipay | verdict | bank/Alipay |
 * bank/passport | Alipay/passport | fix first. `match` is =, `format-only` F, `mismatch` M,
 * `incomplete` ?. ␣ is a space at an edge; {} holds a code point that would not show.
 */
const ROWS = String.raw`
# order
China | CHEN/WEI | WEI CHEN | CHEN WEI | F | order | order | | alipay
Japan | TANAKA/HIROSHI | HIROSHI TANAKA | TANAKA HIROSHI | F | order | order | | alipay
United Kingdom | | JOHN SMITH | SMITH JOHN | F | order | | | alipay
France | DUPONT/MARIE CLAIRE | MARIE CLAIRE DUPONT | DUPONT MARIE CLAIRE | F | order | order | | alipay
Netherlands | VAN DER BERG/JAN | JAN VAN DER BERG | VAN DER BERG JAN | F | order | order | | alipay
Netherlands | VAN DER BERG/JAN | BERG JAN VAN DER | VAN DER BERG JAN | F | order | order | | bank
Korea | KIM/MINJUN | MIN JUN KIM | KIM MINJUN | F | order,spacing | order,spacing | | alipay
Germany | | Anna Schmidt | SCHMIDT ANNA | F | order,case | | | alipay
Hungary | NAGY/ISTVÁN | ISTVAN NAGY | NAGY ISTVÁN | F | order,diacritics | order,diacritics | | alipay
United States | | JOHNSMITH | SMITH JOHN | F | order,spacing | | | alipay
Canada | | JOHN SMITH | SMITH, JOHN | F | order,comma | | | alipay
Spain | GARCIA LOPEZ/MARIA | GARCIA MARIA LOPEZ | GARCIA LOPEZ MARIA | F | order | order | | bank
Brazil | SILVA SANTOS/JOAO PEDRO | JOAO PEDRO SILVA SANTOS | SILVA SANTOS JOAO PEDRO | F | order | order | | alipay
Taiwan | | 小明 王 | 王 小明 | F | order | | | alipay
Kenya | | WANJIKU GRACE | GRACE WANJIKU | F | order | | | alipay
Ethiopia | | ABEBE BIKILA DEMISSIE | BIKILA DEMISSIE ABEBE | F | order | | | alipay
# spacing
Australia | SMITH/JOHN | SMITHJOHN | SMITH JOHN | F | spacing | spacing | | alipay
Australia | SMITH/JOHN | SMITH  JOHN | SMITH JOHN | F | spacing | spacing | | alipay
New Zealand | | SMITH JOHN␣ | SMITH JOHN | F | spacing | | | alipay
New Zealand | | SMITH JOHN | ␣SMITH JOHN | F | spacing | | | alipay
Korea | PARK/JI WOO | PARK JIWOO | PARK JI WOO | F | spacing | spacing | | alipay
Korea | PARK/JIWOO | PARK JI WOO | PARK JIWOO | F | spacing | spacing | | alipay
Ireland | MCDONALD/SEAN | MC DONALD SEAN | MCDONALD SEAN | F | spacing | spacing | | bank
Ireland | MCDONALD/SEAN | MCDONALD SEAN | MC DONALD SEAN | F | spacing | | spacing | alipay
Philippines | DELA CRUZ/JUAN | DELACRUZ JUAN | DELA CRUZ JUAN | F | spacing | spacing | | alipay
Myanmar | AUNG KYAW MOE/ | AUNG KYAWMOE | AUNG KYAW MOE | F | spacing | spacing | | alipay
Indonesia | /SUHARTONO | SU HARTONO | SUHARTONO | F | spacing | spacing | | alipay
Hong Kong | | 陈 伟 | 陈伟 | F | spacing | | | alipay
Vietnam | NGUYEN/VAN AN | NGUYENVANAN | NGUYEN VAN AN | F | spacing | spacing | | alipay
Malaysia | | NURUL AIN BINTI AHMAD | NURULAIN BINTI AHMAD | F | spacing | | | alipay
# case
United States | | smith john | SMITH JOHN | F | case | | | alipay
South Africa | | Botha Pieter | BOTHA PIETER | F | case | | | alipay
Finland | VIRTANEN/MATTI | Virtanen Matti | VIRTANEN MATTI | F | case | case | | alipay
Luxembourg | Weber/Marc | WEBER MARC | Weber Marc | F | case | case | | alipay
Nigeria | | OkaforChidi | OKAFOR CHIDI | F | case,spacing | | | alipay
# hyphen
France | MARTIN/JEAN-PAUL | MARTIN JEAN PAUL | MARTIN JEAN-PAUL | F | hyphen | hyphen | | alipay
France | MARTIN/JEAN-PAUL | MARTIN JEANPAUL | MARTIN JEAN-PAUL | F | hyphen | hyphen | | alipay
Taiwan | LIN/CHIEN-SHENG | LIN CHIENSHENG | LIN CHIEN SHENG | F | spacing | hyphen | hyphen | alipay
Korea | LEE/SEO-YEON | LEE SEO–YEON | LEE SEO-YEON | F | hyphen | hyphen | | alipay
United Kingdom | SMITH-JONES/AMY | SMITH JONES AMY | SMITH-JONES AMY | F | hyphen | hyphen | | alipay
Saudi Arabia | AL-SAYED/OMAR | AL SAYED OMAR | ALSAYED OMAR | F | spacing | hyphen | hyphen | alipay
Poland | NOWAK-KOWALSKA/EWA | EWA NOWAK KOWALSKA | NOWAK-KOWALSKA EWA | F | order,hyphen | order,hyphen | | alipay
Egypt | | EL-MASRY AHMED | EL - MASRY AHMED | F | spacing | | | alipay
Singapore | | TAN MEI－LING | TAN MEI-LING | F | hyphen | | | alipay
# apostrophe
Ireland | O'BRIEN/SEAN | OBRIEN SEAN | O'BRIEN SEAN | F | apostrophe | apostrophe | | alipay
Ireland | O'BRIEN/SEAN | O BRIEN SEAN | O'BRIEN SEAN | F | apostrophe | apostrophe | | bank
Ireland | | O’BRIEN SEAN | O'BRIEN SEAN | F | apostrophe | | | alipay
Italy | D'ANGELO/LUCA | DANGELO LUCA | D'ANGELO LUCA | F | apostrophe | apostrophe | | alipay
United States (Hawaii) | KAʻAHUMANU/LEILANI | KAAHUMANU LEILANI | KAʻAHUMANU LEILANI | F | apostrophe | apostrophe | | alipay
Uzbekistan | OʻKTAMOV/SHERZOD | O'KTAMOV SHERZOD | OʻKTAMOV SHERZOD | F | apostrophe | apostrophe | | alipay
Ivory Coast | N'GUESSAN/KOFFI | NGUESSAN KOFFI | N'GUESSAN KOFFI | F | apostrophe | apostrophe | | alipay
France | D'ARTAGNAN/CHARLES | Charles d’Artagnan | D'ARTAGNAN CHARLES | F | order,case,apostrophe | order,case,apostrophe | | alipay
# comma
United States | SMITH/JOHN | SMITH, JOHN | SMITH JOHN | F | comma | comma | | alipay
United States | | SMITH,JOHN | SMITH JOHN | F | comma | | | alipay
Taiwan | LIN/MEI-HUA | LIN, MEI-HUA | LIN MEI HUA | F | comma,hyphen | comma | hyphen | alipay
India | | SHARMA，RAHUL | SHARMA RAHUL | F | comma | | | alipay
Canada | | Tremblay, Luc | TREMBLAY LUC | F | comma,case | | | alipay
# punctuation
United States | | SMITH J. | SMITH J | F | punctuation | | | alipay
India | | K. R. NARAYANAN | K R NARAYANAN | F | punctuation | | | alipay
India | | K.R. NARAYANAN | K R NARAYANAN | F | punctuation | | | alipay
United Kingdom | | ST. JOHN OLIVER | ST JOHN OLIVER | F | punctuation | | | alipay
Japan | | SUZUKI/KENJI | SUZUKI KENJI | F | punctuation | | | alipay
Sri Lanka | | PERERA (NIMAL) | PERERA NIMAL | F | punctuation | | | alipay
Thailand | | CHAIYA_SOMCHAI | CHAIYA SOMCHAI | F | punctuation | | | alipay
# filler
Ukraine | SHEVCHENKO/OLENA | SHEVCHENKO<<OLENA | SHEVCHENKO OLENA | F | filler | filler | | bank
Russia | IVANOV/IVAN | IVANOV IVAN | IVANOV<<IVAN<<<< | F | filler | | filler | alipay
Sweden | ERIKSSON/ANNA MARIA | ERIKSSON<<ANNA<MARIA<<<<< | ERIKSSON ANNA MARIA | F | filler | filler | | bank
Utopia (specimen) | | ERIKSSON＜＜ANNA | ERIKSSON ANNA | F | filler | | | bank
# diacritics
France | LEFÈVRE/RENÉE | LEFEVRE RENEE | LEFÈVRE RENÉE | F | diacritics | diacritics | | alipay
Germany | MÜLLER/JÜRGEN | MULLER JURGEN | MÜLLER JÜRGEN | F | diacritics | diacritics | | alipay
Spain | NUÑEZ/IÑIGO | NUNEZ INIGO | NUÑEZ IÑIGO | F | diacritics | diacritics | | alipay
Sweden | ÅBERG/LARS | ABERG LARS | ÅBERG LARS | F | diacritics | diacritics | | alipay
Turkey | YILDIRIM/İSMAİL | YILDIRIM ISMAIL | YILDIRIM İSMAİL | F | diacritics | diacritics | | alipay
Turkey | | Işık Aydın | Isik Aydin | F | diacritics | | | alipay
Turkey | YILMAZ/AYŞE | Yılmaz Ayşe | YILMAZ AYSE | F | case,diacritics | case,diacritics | diacritics | alipay
Romania | ȚEPEȘ/ȘTEFAN | TEPES STEFAN | ȚEPEȘ ȘTEFAN | F | diacritics | diacritics | | alipay
Romania | | ŢEPEŞ ŞTEFAN | ȚEPEȘ ȘTEFAN | F | diacritics | | | alipay
Czechia | DVOŘÁK/JIŘÍ | DVORAK JIRI | DVOŘÁK JIŘÍ | F | diacritics | diacritics | | alipay
Slovakia | ĽUBOVÁ/ŽOFIA | LUBOVA ZOFIA | ĽUBOVÁ ŽOFIA | F | diacritics | diacritics | | alipay
Vietnam | NGUYỄN/THỊ HƯƠNG | NGUYEN THI HUONG | NGUYỄN THỊ HƯƠNG | F | diacritics | diacritics | | alipay
Vietnam | PHẠM/VĂN SƠN | Phạm Văn Sơn | PHAM VAN SON | F | case,diacritics | case | diacritics | alipay
Hungary | SZŐKE/ÁGNES | SZOKE AGNES | SZŐKE ÁGNES | F | diacritics | diacritics | | alipay
Latvia | BĒRZIŅŠ/JĀNIS | BERZINS JANIS | BĒRZIŅŠ JĀNIS | F | diacritics | diacritics | | alipay
Lithuania | BASANAVIČIENĖ/BIRUTĖ | BASANAVICIENE BIRUTE | BASANAVIČIENĖ BIRUTĖ | F | diacritics | diacritics | | alipay
Estonia | PÕLD/TÕNU | POLD TONU | PÕLD TÕNU | F | diacritics | diacritics | | alipay
Portugal | GONÇALVES/JOÃO | GONCALVES JOAO | GONÇALVES JOÃO | F | diacritics | diacritics | | alipay
Japan | ŌNO/YŪKO | ONO YUKO | ŌNO YŪKO | F | diacritics | diacritics | | alipay
Croatia | KOVAČIĆ/ŽELJKO | KOVACIC ZELJKO | KOVAČIĆ ŽELJKO | F | diacritics | diacritics | | alipay
Malta | ŻAMMIT/ĊENSU | ZAMMIT CENSU | ŻAMMIT ĊENSU | F | diacritics | diacritics | | alipay
Greece | | ΠΑΠΑΔΌΠΟΥΛΟΣ | ΠΑΠΑΔΟΠΟΥΛΟΣ | F | diacritics | | | alipay
Wales | | SIÔN GRUFFYDD | SION GRUFFYDD | F | diacritics | | | alipay
Switzerland | | ZOË{308} KELLER | ZOE KELLER | F | diacritics | | | alipay
# transliteration
Germany | MÜLLER/ANNA | MUELLER ANNA | MÜLLER ANNA | F | transliteration | transliteration | | alipay
Germany | MÜLLER/ANNA | MULLER ANNA | MUELLER ANNA | F | transliteration | diacritics | transliteration | alipay
Germany | GROẞ/JÖRG | GROSS JOERG | GROẞ JÖRG | F | transliteration | transliteration | | alipay
Germany | | Weiß Jana | WEISS JANA | F | case,transliteration | | | alipay
Austria | | WEIß JANA | WEISS JANA | F | transliteration | | | alipay
Denmark | SØRENSEN/BJØRN | SOERENSEN BJOERN | SØRENSEN BJØRN | F | transliteration | transliteration | | alipay
Norway | ØDEGÅRD/PÅL | ODEGARD PAL | ØDEGÅRD PÅL | F | diacritics,transliteration | diacritics,transliteration | | alipay
Norway | ÅS/KARI | AAS KARI | ÅS KARI | F | transliteration | transliteration | | alipay
Denmark | KJÆR/METTE | KJAER METTE | KJÆR METTE | F | transliteration | transliteration | | alipay
Iceland | ÞÓRSDÓTTIR/GUÐRÚN | THORSDOTTIR GUDRUN | ÞÓRSDÓTTIR GUÐRÚN | F | diacritics,transliteration | diacritics,transliteration | | alipay
Iceland | | Guðmundsson Jón | GUDMUNDSSON JON | F | case,diacritics,transliteration | | | alipay
Poland | WAŁĘSA/LECH | WALESA LECH | WAŁĘSA LECH | F | diacritics,transliteration | diacritics,transliteration | | alipay
Poland | | ŁUKASZ MAŁYSZ | LUKASZ MALYSZ | F | transliteration | | | alipay
Serbia | | ĐORĐEVIĆ MILAN | DORDEVIC MILAN | F | diacritics,transliteration | | | alipay
Vietnam | ĐỖ/ĐỨC ANH | DO DUC ANH | ĐỖ ĐỨC ANH | F | diacritics,transliteration | diacritics,transliteration | | alipay
Malta | | BORĠ ĦAMRUN | BORG HAMRUN | F | diacritics,transliteration | | | alipay
Azerbaijan | ƏLİYEV/İLHAM | ALIYEV ILHAM | ƏLİYEV İLHAM | F | diacritics,transliteration | diacritics,transliteration | | alipay
Azerbaijan | | ELMAN ƏLI | ELMAN ELI | F | transliteration | | | alipay
Spain | MUÑOZ/ANA | MUNXXOZ ANA | MUÑOZ ANA | F | transliteration | transliteration | | bank
Spain | MUÑOZ/ANA | MUNOZ ANA | MUNXXOZ ANA | F | transliteration | diacritics | transliteration | alipay
Philippines | PEÑA/JOSE | PENXXA JOSE | PENA JOSE | F | transliteration | transliteration | diacritics | bank
Germany | | MUXXLLER EVA | MUELLER EVA | F | transliteration | | | bank
Belgium | | ĲZERMAN PIET | IJZERMAN PIET | F | transliteration | | | alipay
France | | ŒUVRARD PAUL | OEUVRARD PAUL | F | transliteration | | | alipay
Finland | MÄKINEN/PÄIVI | MAEKINEN PAEIVI | MAKINEN PAIVI | F | transliteration | transliteration | diacritics | alipay
Sweden | | SJÖBERG ÅSA | SJOEBERG AASA | F | transliteration | | | alipay
Ghana | | ƆSƐI KOFI | OSEI KOFI | F | transliteration | | | alipay
Estonia | TÜÜR/ERKKI | TUUR ERKKI | TUEUER ERKKI | F | transliteration | diacritics | transliteration | alipay
# fullwidth
Japan | SATO/KEN | ＳＡＴＯ ＫＥＮ | SATO KEN | F | fullwidth | fullwidth | | bank
Japan | SATO/KEN | SATO KEN | ＳＡＴＯ ＫＥＮ | F | fullwidth | | fullwidth | alipay
Japan | | SATO　KEN | SATO KEN | F | fullwidth | | | bank
Japan | | SATO KEN | SATO　KEN | F | fullwidth | | | alipay
China | | ｗａｎｇ LI | WANG LI | F | case,fullwidth | | | bank
United States | | SMITH JOHN Ⅲ | SMITH JOHN III | F | fullwidth | | | bank
Japan | | ﾀﾅｶ ケン | タナカ ケン | F | fullwidth | | | bank
# lookalike
Russia | | ІVANOV IVAN | IVANOV IVAN | F | lookalike | | | bank
Bulgaria | PETROV/IVAN | PETROV IVAN | РETROV IVAN | F | lookalike | | lookalike | alipay
Greece | NIKOU/ΜΑΡΙΑ | ΝIKOU MAPIA | NIKOU MAPIA | F | lookalike | lookalike | lookalike | bank
Serbia | | СОА TOM | COA TOM | F | lookalike | | | bank
Ukraine | | Оlena Boiko | OLENA BOIKO | F | case,lookalike | | | bank
# invisible
Canada | | SMITH{A0}JOHN | SMITH JOHN | F | invisible | | | alipay
Canada | | SM{200B}ITH JOHN | SMITH JOHN | F | invisible | | | alipay
Israel | COHEN/DAVID | COHEN DAVID | COHEN DAVID{200F} | F | invisible | | invisible | alipay
Iran | | REZAEI{200C} ALI | REZAEI ALI | F | invisible | | | alipay
Mexico | | LOPEZ{9}ANA | LOPEZ ANA | F | invisible | | | alipay
Peru | | {FEFF}QUISPE LUIS | QUISPE LUIS | F | invisible | | | alipay
Chile | | RO{AD}JAS PABLO | ROJAS PABLO | F | invisible | | | alipay
# interpunct, trad_simp, variant_char
China (Uyghur) | | 阿不都•热合曼 | 阿不都·热合曼 | F | interpunct | | | bank
China (Uyghur) | | 阿不都·热合曼 | 阿不都・热合曼 | F | interpunct | | | alipay
Kazakhstan | | 阿依古丽.买买提 | 阿依古丽·买买提 | F | interpunct | | | bank
Kyrgyzstan | | 古丽娜尔·阿山 | 古丽娜尔阿山 | F | interpunct | | | alipay
Mongolia | | 巴特尔 苏和 | 巴特尔·苏和 | F | interpunct | | | bank
Hong Kong | | 陳偉文 | 陈伟文 | F | trad_simp | | | bank
Macao | | 陈伟文 | 陳偉文 | F | trad_simp | | | alipay
Taiwan | 林/志偉 | 林志伟 | 林志偉 | F | trad_simp | trad_simp,spacing | spacing | alipay
China | | 龑明 | 䶮明 | F | trad_simp | | | bank
Malaysia (Chinese) | | 黃 麗華 | 黄丽华 | F | trad_simp,spacing | | | bank
China (Uyghur) | | 熱合曼・阿山 | 热合曼·阿山 | F | trad_simp,interpunct | | | bank
Taiwan | | 王昇 | 王升 | M | variant_char | | | either
China | | 李喆 | 李哲 | M | variant_char | | | either
China | | 张堃 | 张坤 | M | variant_char | | | either
Hong Kong | | 陳昇 | 陈升 | M | trad_simp,variant_char | | | either
Japan | | 渡辺 | 渡边 | M | variant_char | | | either
Taiwan | | 林峯 | 林峰 | M | variant_char | | | either
Singapore | | 李發 | 李髮 | M | variant_char | | | either
China | | 王甦 | 王苏 | M | variant_char | | | either
China | | 赵邨 | 赵村 | M | variant_char | | | either
Taiwan | | 陳伟 | 陈偉 | F | trad_simp | | | bank
# script
Russia | IVANOV/IVAN | ИВАНОВ ИВАН | IVANOV IVAN | M | script | script | | bank
Russia | IVANOV/IVAN | IVANOV IVAN | ИВАНОВ ИВАН | M | script | | script | alipay
China | CHEN/WEI | 陈伟 | CHEN WEI | M | script | script | | bank
Greece | | ΝΙΚΟΛΑΟΥ ΜΑΡΙΑ | NIKOLAOU MARIA | M | script | | | either
Egypt | | محمد علي | MOHAMED ALI | M | script | | | either
Israel | LEVI/SARA | LEVI SARA | לוי שרה | M | script | | script | alipay
Japan | TANAKA/YUI | 田中結衣 | TANAKA YUI | M | script | script | | bank
Korea | | 김민준 | KIM MINJUN | M | script | | | either
China | | 李ZHE | 李喆 | M | script | | | either
Bulgaria | | РОМА | ROMA | M | script | | | either
Ukraine | | ШЕВЧЕНКО OLENA | SHEVCHENKO OLENA | M | script | | | either
Thailand | | สมชาย ใจดี | SOMCHAI JAIDEE | M | script | | | either
# initial
United States | SMITH/JOHN MICHAEL | SMITH JOHN M | SMITH JOHN MICHAEL | M | initial | initial | | bank
United States | SMITH/JOHN MICHAEL | SMITH JOHN MICHAEL | SMITH J MICHAEL | M | initial | | initial | alipay
India | | R KUMAR | RAVI KUMAR | M | initial | | | either
India | | KUMAR R | RAVI KUMAR | M | order,initial | | | either
Sri Lanka | | PERERA A B | PERERA ANURA BANDARA | M | initial | | | either
India | | PATEL N. | PATEL NEHA | M | initial,punctuation | | | either
# missing_part
United States | SMITH/JOHN MICHAEL | SMITH JOHN | SMITH JOHN MICHAEL | M | missing_part | missing_part | | bank
United States | SMITH/JOHN MICHAEL | SMITH JOHN MICHAEL | SMITH JOHN | M | missing_part | | missing_part | alipay
Spain | GARCIA LOPEZ/MARIA | GARCIA MARIA | GARCIA LOPEZ MARIA | M | missing_part | missing_part | | bank
Mexico | HERNANDEZ DIAZ/LUIS | HERNANDEZ LUIS | HERNANDEZ DIAZ LUIS | M | missing_part | missing_part | | bank
Portugal | DOS SANTOS/RUI | SANTOS RUI | DOS SANTOS RUI | M | missing_part | missing_part | | bank
India | MADHAN/ | MADHAN MADHAN | MADHAN | M | missing_part | missing_part | | bank
Indonesia | SUKARNO/ | SUKARNO | SUKARNO SUKARNO | M | missing_part | | missing_part | alipay
Saudi Arabia | | MOHAMMED SALMAN | MOHAMMED BIN SALMAN | M | missing_part | | | either
Australia | | JOHN SMITH | SMITH JOHN WILLIAM | M | order,missing_part | | | either
Pakistan | | KHAN | KHAN IMRAN | M | missing_part | | | either
Nigeria | ADEYEMI/FOLA GRACE | ADEYEMI FOLA | FOLA GRACE ADEYEMI | M | order,missing_part | missing_part | order | bank
Colombia | | JUANCARLOS PEREZ | JUAN CARLOS PEREZ GIL | M | spacing,missing_part | | | either
China | | 王小明 | 王明 | M | missing_part | | | either
China (Uyghur) | | 阿不都·热合曼 | 阿不都 | M | missing_part | | | either
Spain | GARCIA LOPEZ/MARIA CARMEN | GARCIA LOPEZ MARIA | GARCIA MARIA CARMEN | M | missing_part | missing_part | missing_part | bank
Ethiopia | TESFAYE/ALEM BEKELE | TESFAYE ALEM | TESFAYE ALEM | = | | missing_part | missing_part | none
# different_part
Germany | MEYER/ANNA | SCHMIDT ANNA | MEYER ANNA | M | different_part | different_part | | bank
Germany | MEYER/ANNA | MEYER ANNA | SCHMIDT ANNA | M | different_part | | different_part | alipay
Japan | | SUZUKI YUKI | WATANABE YUKI | M | different_part | | | either
China | | 王小明 | 李小明 | M | different_part | | | either
Poland | | ANNA KOWALSKA | WISNIEWSKA ANNA | M | order,different_part | | | either
Kenya | | OTIENO PAUL | OTIENO JAMES | M | different_part | | | either
China | CHEN/DAVID WEI | CHEN DAVID | CHEN WEI | M | different_part | missing_part | missing_part | bank
# truncation
Finland | JAASKELAINEN/MAIJA ELISABETH | JAASKELAINEN MAIJA E | JAASKELAINEN MAIJA ELISABETH | M | truncation | truncation | | either
Finland | JAASKELAINEN/ANNA KRISTIINA | JAASKELAINEN ANNA KR | JAASKELAINEN ANNA KRISTIINA | M | truncation | truncation | | either
Sri Lanka | RAJAPAKSHA MUDIYANSELAGE/KAMAL | RAJAPAKSHA MUDIYANSE | RAJAPAKSHA MUDIYANSELAGE KAMAL | M | truncation | truncation | | either
Thailand | NILAVADHANANANDA/CHAYAPA DEJTHAMRONG | NILAVADHANANANDACHAY | NILAVADHANANANDA CHAYAPA DEJTHAMRONG | M | spacing,truncation | spacing,truncation | | either
United Arab Emirates | ALKAABI/SAIF ABDUL RAHMAN OBAID MOHAMMED | ALKAABI SAIF ABDUL RAHMAN OBAID MOHAMM | ALKAABI SAIF ABDUL RAHMAN OBAID MOHAMMED | M | truncation | truncation | | either
Greece | PAPADOPOULOS/ALEXANDROS | PAPADOPOULOS ALEXANDROS | PAPADOPOULOS ALEXAN | M | truncation | | truncation | alipay
United States | | SMITH JOHN ALEX | SMITH JOHN ALEXANDER | M | truncation | | | either
Madagascar | RAKOTOMALALA/ANDRIAMAMONJY | RAKOTOMALALA ANDRI | RAKOTOMALALA ANDRI | = | | truncation | truncation | none
Brazil | ALBUQUERQUE NETO/CARLOS HENRIQUE MATOS | ALBUQUERQUE NETO CARLOS HENRIQ | ALBUQUERQUE NETO CARLOS HENRIQUE MATOS | M | truncation | truncation | | either
Portugal | VASCONCELOS/MARIA JOANA TERESA | VASCONCELOS MARIA JOANA TE | VASCONCELOS MARIA JOANA TERESA | M | truncation | truncation | | either
Mongolia | BAYARSAIKHAN/GANBOLD TUMUR | BAYARSAIKHAN GANBOLD | BAYARSAIKHAN GANBOLD TUMUR | M | truncation | truncation | | either
United States | SMITH/JOHN ALEXANDER | SMYTH JOHN ALEX | SMITH JOHN ALEXANDER | M | truncation,spelling | truncation,spelling | | bank
# suffix
United States | SMITH/JOHN | SMITH JOHN JR | SMITH JOHN | M | suffix | suffix | | bank
United States | SMITH/JOHN III | SMITH JOHN | SMITH JOHN III | M | suffix | suffix | | bank
Philippines | | REYES MARK JR | REYES MARK JUNIOR | M | suffix | | | either
United States | | SMITH JOHN JR. | SMITH JOHN JR | F | punctuation | | | alipay
United States | | JOHN SMITH II | SMITH JOHN | M | order,suffix | | | either
Jamaica | | BROWN PAUL SR | BROWN PAUL JR | M | suffix | | | either
# title
Canada | ROY/ANNE | MS ROY ANNE | ROY ANNE | M | title | title | | bank
United Kingdom | SMITH/JOHN | SMITH JOHN | MR SMITH JOHN | M | title | | title | alipay
India | | DR SHARMA ANIL | SHARMA ANIL | M | title | | | either
Germany | | BAUER KARL PROF | BAUER KARL | M | title | | | either
South Africa | | NKOSI/THANDI MRS | NKOSI THANDI | M | punctuation,title | | | either
China | | 陈伟先生 | 陈伟 | M | title | | | either
# placeholder
India | MADHAN/ | FNU MADHAN | MADHAN | M | placeholder | placeholder | | bank
India | MADHAN/ | MADHAN LNU | MADHAN | M | placeholder | placeholder | | bank
Indonesia | SUPRIYADI/ | SUPRIYADI | SUPRIYADI XXX | M | placeholder | | placeholder | alipay
Afghanistan | | - AHMADI | AHMADI | M | placeholder | | | either
Myanmar | | N/A THIDA | THIDA | M | placeholder | | | either
India | SINGH/RAVI | FNU SINGH | RAVI SINGH | M | placeholder | order,placeholder | order | bank
# spelling
United States | SMITH/JOHN | SMTIH JOHN | SMITH JOHN | M | spelling | spelling | | bank
United States | JOHNSON/MICHAEL | JOHNSON MICHAEL | JOHNSON MICHEAL | M | spelling | | spelling | alipay
Italy | | ROSI MARIO | ROSSI MARIO | M | spelling | | | either
Russia | | SERGEY PETROV | SERGEI PETROV | M | spelling | | | either
Bangladesh | | RAHMAN MOHAMMED | RAHMAN MUHAMMAD | M | spelling | | | either
China | LYU/MING | LU MING | LYU MING | M | spelling | spelling | | bank
Argentina | | GONZALES DIEGO | GONZALEZ DIEGO | M | spelling | | | either
Korea | | PARKJIWO | PARK JIWOO | M | spacing,spelling | | | either
Austria | | STRASE EVA | STRASSE EVA | M | spelling | | | either
Iran | HOSSEINI/REZA | REZA HOSEINI | HOSSEINI REZA | M | order,spelling | order,spelling | | bank
China | | XU LI | XUE LI | M | spelling | | | either
Australia | SMITH/JOHN | SMITH JOHN | smith jon | M | case,spelling | | case,spelling | alipay
Kazakhstan | SYMBAT/ANNA | SУMBAT ANNA | SҮMBAT ANNA | M | spelling | lookalike | lookalike | either
# digit_letter
United States | | SM1TH JOHN | SMITH JOHN | M | digit_letter | | | either
Nepal | GURUNG/OM | GURUNG 0M | GURUNG OM | M | digit_letter | digit_letter | | bank
Cuba | | RODRIGUEZ J05E | RODRIGUEZ JOSE | M | digit_letter | | | either
Venezuela | | 8LANCO SOFIA | BLANCO SOFÍA | M | diacritics,digit_letter | | | either
# match and incomplete
Sweden | ERIKSSON/ANNA | ERIKSSON ANNA | ERIKSSON ANNA | = | | | | none
Norway | HANSEN/OLE | OLE HANSEN | OLE HANSEN | = | | order | order | none
Spain | PEREZ/ANA | | PEREZ ANA | ? | | | | none
Spain | PEREZ/ANA | ANA PEREZ |{20}{200B}{3000} | ? | | order | | none
Bolivia | | | | ? | | | | none
Indonesia | /SUHARTO | SUHARTO | SUHARTO | = | | | | none
# several at once
Vietnam | TRẦN/THỊ ÁNH | Anh Thi Tran | TRẦN THỊ ÁNH | F | order,case,diacritics | order,case,diacritics | | alipay
Germany | | Jürgen Groß-Müller | GROSS MUELLER JUERGEN | F | order,case,hyphen,transliteration | | | alipay
France | | Élodie{A0}D’Arc | ELODIE D'ARC | F | case,apostrophe,diacritics,invisible | | | alipay
Brazil | | ＳＩＬＶＡ，joão | SILVA JOAO | F | case,comma,diacritics,fullwidth | | | bank
United Kingdom | CLARKE/THOMAS EDWARD | MR CLARK THOMAS | CLARKE THOMAS EDWARD | M | title,spelling,missing_part | title,spelling,missing_part | | bank
Peru | | FLORES<<J0SE | FLORES JOSÉ | M | filler,diacritics,digit_letter | | | either
Ukraine | KOVAL/ANDRII | KOVALANDRIY | KOVAL ANDRII | M | spacing,spelling | spacing,spelling | | bank
Poland | WÓJCIK/ŁUCJA | LUCJA WOJCIK | WÓJCIK ŁUCJA | F | order,diacritics,transliteration | order,diacritics,transliteration | | alipay
`;

const VERDICTS: Record<string, NameVerdict> = {
  '=': 'match',
  F: 'format-only',
  M: 'mismatch',
  '?': 'incomplete',
};

/** The table, read. */
export const NAME_PAIRS: readonly NamePairCase[] = ROWS.split('\n')
  .filter((row) => row !== '' && !row.startsWith('#'))
  .map(readRow);

function readRow(row: string): NamePairCase {
  const [nationality = '', printed = '', bank = '', alipay = '', verdict = '', ...rest] = row
    .split('|')
    .map((cell) => cell.replace(/^ +| +$/g, ''));
  const [bankAlipay = '', bankPassport = '', alipayPassport = '', fixFirst = ''] = rest;
  const slash = printed.indexOf('/');
  return {
    nationality,
    ...(slash < 0
      ? {}
      : {
          passport: {
            surname: unescape(printed.slice(0, slash)),
            given: unescape(printed.slice(slash + 1)),
          },
        }),
    bank: unescape(bank),
    alipay: unescape(alipay),
    verdict: VERDICTS[verdict] ?? 'incomplete',
    bankAlipay: readKinds(bankAlipay),
    bankPassport: readKinds(bankPassport),
    alipayPassport: readKinds(alipayPassport),
    fixFirst: fixFirst as NameFixFirst,
  };
}

function readKinds(cell: string): NameDifferenceKind[] {
  return cell.split(',').filter((kind) => kind !== '') as NameDifferenceKind[];
}

function unescape(text: string): string {
  return text
    .replaceAll('␣', ' ')
    .replace(/\{([0-9A-F]+)\}/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
}
