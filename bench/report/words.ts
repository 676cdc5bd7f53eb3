/** What the fictional report is about. The first parts make compounds with the last: some thousands of words, as in a real one. */
export const firstParts = [
  ..."skol park trafik vatten bibliotek äldre ungdoms kultur idrotts natur energi avfalls lokal miljö".split(
    " ",
  ),
  ..."förskole fritids omsorgs bostads klimat dagvatten lekplats gång cykel torg strand skogs ängs simhalls".split(
    " ",
  ),
  ..."arkiv närings besöks beredskaps måltids hemtjänst boende förenings utbildnings arbetsmarknads".split(
    " ",
  ),
  ..."upphandlings inköps säkerhets trygghets belysnings skötsel odlings kolonilotts hamn bro väg".split(" "),
  ..."familje barn jämställdhets folkhälso språk integrations tillgänglighets digitaliserings".split(" "),
];

export const commonLasts = [
  ..."planen utredningen verksamheten frågan satsningen samverkan tjänsten kartläggningen".split(" "),
  ..."strategin skötseln processen budgeten mottagningen gruppen rutinen uppföljningen".split(" "),
  ..."översikten prognosen analysen utvecklingen enheten redovisningen försörjningen".split(" "),
];

export const neuterLasts = [
  ..."programmet arbetet avtalet uppdraget nätverket underlaget stödet projektet".split(" "),
  ..."systemet registret ansvaret utbudet behovet förslaget rådet området".split(" "),
];

export const places = [
  ..."Ekbacken Tallkrogsdammen Lönnkullen Sågviken Almgården Granlunda Björkvreten Videängen".split(" "),
  ..."Hasselbo Norrsjön Klockarhöjden Kvarnvret Rönnviken Stenhaga Åkerslätt Östantorp".split(" "),
];

export const people = [
  ..."invånare elever förskolebarn föräldrar medarbetare pensionärer besökare ungdomar".split(" "),
  ..."brukare resenärer företagare föreningar hyresgäster boende anhöriga deltagare".split(" "),
];

export const organs = [
  "förvaltningen",
  "nämnden",
  "avdelningen för stadsmiljö",
  "stadsledningskontoret",
  "trafikkontoret",
  "kulturförvaltningen",
  "utbildningsförvaltningen",
  "fastighetskontoret",
];

export const meetings = [
  "rådet för funktionshinderfrågor",
  "pensionärsrådet",
  "förvaltningsgruppen",
  "nämndens medborgardialog",
  "ledningsgruppen",
];

export const laws = [
  "9 kap. plan- och bygglagen",
  "5 § förvaltningslagen",
  "socialtjänstlagen (2001:453)",
  "skollagen",
  "lagen (2016:1145) om offentlig upphandling",
];

export const months = [
  ..."januari februari mars april maj juni juli augusti september oktober november december".split(" "),
];

/** Slots: see `fillSlots`. Those with a capital letter begin a sentence. */
export const sentences = [
  "{Organ} har under {år} arbetat med {sak} i {plats}.",
  "Arbetet med {sak} påbörjades den {datum} och väntas vara klart i {månad} {nästa}.",
  "Av de {tal} {folk} som svarade på enkäten uppgav {procent} procent att {sak} fungerar väl.",
  "Det innebär att {sak} kan samordnas med {sak} utan att kostnaderna ökar.",
  "Kostnaden beräknas till {belopp} kronor om året, vilket ryms inom nämndens budget.",
  "I {plats} är behovet störst, eftersom {sak} inte har setts över sedan {år}.",
  "{Organ} bedömer att {sak} behöver tydligare mål och en ansvarig chef.",
  "Enligt {lag} ska {organ} se till att {sak} kan användas av alla.",
  "Frågan behandlades av {möte} den {datum} och har diarienummer EKB {år}/{nummer}.",
  "Antalet {folk} väntas öka från {tal} till {tal} fram till {nästa}.",
  "Samtidigt visar uppföljningen att {sak} används mindre på vintern än på sommaren.",
  "Erfarenheterna från {plats} är goda, men {sak} tog längre tid än beräknat.",
  "Medarbetarna har fått utbildning, och rutinerna för {sak} skrevs om i {månad} {år}.",
  "{Organ} anser därför att {sak} bör finnas kvar till och med {nästa}.",
  "Boende i {plats} har lämnat {procent} synpunkter, de flesta om {sak} och {sak}.",
  "Till skillnad från {sak} berörs {sak} inte av de nya reglerna, bl.a. därför att avtalen löper till {nästa}.",
  "Under {år} genomfördes {procent} möten med {folk}, varav hälften i {plats}.",
  "Flickor och pojkar deltar i lika hög grad, men {sak} lockar fler vuxna än barn.",
  "En {folk}grupp från {plats} beskrev det så här: ”Vi märker skillnad, men det går långsamt.”",
  "Resultatet redovisas för {möte} senast den {datum}.",
  "Det är ännu för tidigt att säga om {sak} har påverkat {sak}.",
  "Om {sak} försenas kan {organ} behöva hyra tillfälliga lokaler i {plats} för {belopp} kronor.",
  "Förslaget har tagits fram tillsammans med {möte} och med {folk} som berörs av {sak}.",
  "Var fjärde av områdets {tal} {folk} har någon gång kommit i kontakt med {sak}.",
  "Förändringen märks tydligast i {plats}, där {sak} och {sak} delar lokaler sedan {år}.",
  "Den som vill veta mer om {sak} kan ringa 08-508 00 {växel} måndag–fredag kl. 9.00–15.00.",
  "Ingen av åtgärderna kräver nya beslut, men {sak} behöver följas upp redan i {månad}.",
  "Om inget görs riskerar {sak} att bli dyrare än {sak} inom några år.",
];

/** Slips that a long report has some of. */
export const slips = [
  "Uppgiften lämnades av av {organ} i {månad} {år}.",
  "Ytterligare upplysningar lämnas på telefon 08-508001{växel}.",
  "Samrådet hölls måndagen den {datum} i {plats}.",
  "Nämnden skall enligt {lag} pröva {sak} innan beslut fattas.",
  "Det gäller framförallt {sak} i {plats}.",
];
