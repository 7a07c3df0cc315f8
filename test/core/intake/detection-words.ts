/** Place names and office words of one language, as municipal tables of its country have them. */
export interface LanguageWords {
  readonly language: string;
  /** Old encodings that hold all letters used here. */
  readonly encodings: readonly string[];
  readonly places: readonly string[];
  readonly columns: {
    readonly code: string;
    readonly place: string;
    readonly year: string;
    readonly count: string;
    readonly share: string;
    readonly money: string;
    readonly remark: string;
  };
  readonly remarks: readonly string[];
  readonly total: string;
  readonly titles: readonly string[];
  readonly notes: readonly string[];
}

const split = (names: string): readonly string[] => names.split(" · ");

export const languages: readonly LanguageWords[] = [
  {
    language: "de",
    encodings: ["windows-1250", "windows-1252", "iso-8859-1", "iso-8859-2", "iso-8859-15"],
    places: split(
      "Köln · Düsseldorf · München · Nürnberg · Würzburg · Mühlhausen · Görlitz · Gießen · Fürth · Lübeck · Göttingen · Tübingen · Saarbrücken · Mönchengladbach · Mülheim an der Ruhr · Osnabrück · Weißenfels · Plön · Frankfurt (Oder) · Halle (Saale) · Rothenburg ob der Tauber · Bad Tölz · Jülich · Kötzschenbroda · Großenhain · Nördlingen · Offenbach am Main · Rügen · Esslingen am Neckar · Bonn · Aachen · Kassel · Erfurt · Dresden · Leipzig · Rostock · Kiel · Trier · Worms · Ulm",
    ),
    columns: {
      code: "Schlüssel",
      place: "Gemeinde",
      year: "Jahr",
      count: "Kinder unter 3 Jahren",
      share: "Anteil in %",
      money: "Ausgaben (€)",
      remark: "Bemerkung",
    },
    remarks: ["vorläufig", "geschätzt, gerundet", "siehe Anmerkung", "Stand März", ""],
    total: "Insgesamt",
    titles: [
      "Kinder in Tageseinrichtungen nach Gemeinden",
      "Stichtag 1. März, Angaben der Träger",
      "Amt für Statistik",
    ],
    notes: [
      "Quelle: Statistisches Amt, eigene Berechnung",
      "* = Zahl unterliegt der Geheimhaltung",
      "Anmerkung: ohne Tagespflege; gerundete Werte",
    ],
  },
  {
    language: "sl",
    encodings: ["windows-1250", "iso-8859-2"],
    places: split(
      "Škofja Loka · Črnomelj · Žalec · Kočevje · Tržič · Železniki · Šentjur · Ajdovščina · Domžale · Ljubljana · Maribor · Celje · Kranj · Ptuj · Novo mesto · Postojna · Radeče · Vrhnika · Brežice · Krško · Šmarje pri Jelšah · Rogaška Slatina · Slovenske Konjice · Murska Sobota · Nova Gorica · Piran/Pirano · Šempeter-Vrtojba · Hrpelje-Kozina · Ilirska Bistrica · Logatec · Medvode · Mengeš · Mežica · Muta · Žiri · Žužemberk · Šoštanj · Straža · Trebnje · Zreče",
    ),
    columns: {
      code: "Šifra",
      place: "Občina",
      year: "Leto",
      count: "Število otrok",
      share: "Delež v %",
      money: "Stroški (EUR)",
      remark: "Opomba",
    },
    remarks: ["začasni podatki", "ocena, zaokroženo", "glej opombo", "brez zasebnih vrtcev", ""],
    total: "Skupaj",
    titles: ["Otroci v vrtcih po občinah", "Stanje na dan 1. januarja, podatki vrtcev", "Občinska uprava"],
    notes: [
      "Vir: Statistični urad Republike Slovenije",
      "* = podatek je zaupen",
      "Opomba: brez zasebnih vrtcev; zaokrožene vrednosti",
    ],
  },
  {
    language: "pl",
    encodings: ["windows-1250", "iso-8859-2"],
    places: split(
      "Łódź · Kraków · Wrocław · Poznań · Gdańsk · Częstochowa · Białystok · Rzeszów · Toruń · Gorzów Wielkopolski · Zielona Góra · Świnoujście · Śrem · Żywiec · Żory · Ząbki · Ełk · Nowy Sącz · Tarnów · Kędzierzyn-Koźle · Piła · Słupsk · Zamość · Chełm · Łomża · Jastrzębie-Zdrój · Dąbrowa Górnicza · Ruda Śląska · Bielsko-Biała · Skarżysko-Kamienna · Ostrów Wielkopolski · Mińsk Mazowiecki · Bolesławiec · Gdynia · Warszawa · Opole · Kielce · Elbląg · Przemyśl · Krosno",
    ),
    columns: {
      code: "Kod",
      place: "Gmina",
      year: "Rok",
      count: "Liczba dzieci",
      share: "Udział w %",
      money: "Wydatki (zł)",
      remark: "Uwagi",
    },
    remarks: ["dane wstępne", "szacunek, zaokrąglenie", "zob. przypis", "bez żłobków niepublicznych", ""],
    total: "Razem",
    titles: ["Dzieci w żłobkach według gmin", "Stan w dniu 31 grudnia, dane gmin", "Urząd Miasta"],
    notes: [
      "Źródło: Główny Urząd Statystyczny, obliczenia własne",
      "* = dane objęte tajemnicą",
      "Uwaga: bez żłobków niepublicznych; wartości zaokrąglone",
    ],
  },
  {
    language: "fr",
    encodings: ["windows-1252", "iso-8859-1", "iso-8859-15"],
    places: split(
      "Besançon · Orléans · Béziers · Saint-Étienne · Nîmes · Évreux · Angoulême · Mâcon · Alençon · Chambéry · Épinal · Sète · Fréjus · L'Haÿ-les-Roses · Villeneuve-d'Ascq · Vaulx-en-Velin · Vénissieux · Saint-Priest · Le Kremlin-Bicêtre · Châteauroux · Bourg-en-Bresse · Aix-en-Provence · La Roche-sur-Yon · Vandœuvre · Pontault-Combault · Nanterre · Créteil · Brétigny-sur-Orge · Thonon-les-Bains · Lyon · Paris · Lille · Rennes · Nantes · Dijon · Nancy · Metz · Brest · Caen · Le Mans",
    )
      // The oe of the name is not in ISO-8859-1.
      .map((name) => name.replace("œ", "oe")),
    columns: {
      code: "Code commune",
      place: "Commune",
      year: "Année",
      count: "Nombre d'enfants",
      share: "Part en %",
      money: "Dépenses (milliers)",
      remark: "Observations",
    },
    remarks: ["donnée provisoire", "estimation, arrondie", "voir la note", "hors crèches privées", ""],
    total: "Ensemble",
    titles: [
      "Enfants accueillis en crèche par commune",
      "Situation au 31 décembre, données des communes",
      "Service des études",
    ],
    notes: [
      "Source : Insee, recensement de la population",
      "* = donnée soumise au secret statistique",
      "Note : hors crèches privées ; valeurs arrondies",
    ],
  },
  {
    language: "ca",
    encodings: ["windows-1252", "iso-8859-1", "iso-8859-15"],
    places: split(
      "Hospitalet de Llobregat, l' · Sant Adrià de Besòs · Santa Coloma de Gramenet · Mataró · Lleida · Reus · Girona · Terrassa · Sabadell · Rubí · Mollet del Vallès · Castelldefels · Vilanova i la Geltrú · Figueres · Tàrrega · Móra d'Ebre · Ametlla de Mar, l' · Bisbal d'Empordà, la · Palafrugell · Sant Feliu de Guíxols · Lloret de Mar · Argentona · Cerdanyola del Vallès · Ripollet · Sant Cugat del Vallès · Esplugues de Llobregat · Gavà · Prat de Llobregat, el · Viladecans · Vic · Manlleu · Berga · Puigcerdà · Seu d'Urgell, la · Solsona · Cervera · Balaguer · Calaf · Súria · Callús",
    ),
    columns: {
      code: "Codi",
      place: "Municipi",
      year: "Any",
      count: "Nombre d'infants",
      share: "Percentatge (%)",
      money: "Despesa (€)",
      remark: "Observacions",
    },
    remarks: ["dada provisional", "estimació, arrodonida", "vegeu la nota", "sense llars privades", ""],
    total: "Total",
    titles: [
      "Infants matriculats a l'escola bressol per municipi",
      "Situació a 31 de desembre, dades dels municipis",
      "Àrea d'Educació",
    ],
    notes: [
      "Font: Institut d'Estadística de Catalunya",
      "* = dada protegida pel secret estadístic",
      "Nota: sense llars privades; valors arrodonits",
    ],
  },
  {
    language: "bg",
    encodings: ["windows-1251"],
    places: split(
      "София · Пловдив · Варна · Бургас · Русе · Стара Загора · Плевен · Сливен · Добрич · Шумен · Перник · Хасково · Ямбол · Пазарджик · Благоевград · Велико Търново · Враца · Габрово · Асеновград · Видин · Казанлък · Кюстендил · Кърджали · Монтана · Димитровград · Търговище · Ловеч · Силистра · Разград · Дупница · Горна Оряховица · Смолян · Петрич · Сандански · Самоков · Велинград · Севлиево · Лом · Карлово · Троян",
    ),
    columns: {
      code: "Код",
      place: "Община",
      year: "Година",
      count: "Брой деца",
      share: "Дял в %",
      money: "Разходи (лв.)",
      remark: "Бележка",
    },
    remarks: ["предварителни данни", "оценка, закръглена", "виж бележката", "без частни ясли", ""],
    total: "Общо",
    titles: ["Деца в детски ясли по общини", "Към 31 декември, данни на общините", "Столична община"],
    notes: [
      "Източник: Национален статистически институт",
      "* = поверителни данни",
      "Забележка: без частни ясли; закръглени стойности",
    ],
  },
];
