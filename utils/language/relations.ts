import type { Kind } from '../model/draft';

/** One Dutch or Flemish word for somebody around a person, with its other forms. */
export interface Relation {
  readonly lemma: string;
  readonly plural?: string;
  readonly diminutive?: string;
  /** Other words for the same relation, singular and plural. */
  readonly variants: readonly string[];
  readonly group: Kind;
  /** Mainly Dutch or mainly Flemish; absent is both. */
  readonly region?: 'nl' | 'be';
  /** A professional (DOMAIN 5.4, mark ‡). */
  readonly formal: boolean;
  /** Comes through an organisation of volunteers. */
  readonly volunteer: boolean;
  /** In running text a relation only after a possessive: "haar man", not "een man" (DOMAIN 5.5, mark †). */
  readonly ambiguousForms: readonly string[];
  /** Forms that mean more than one human: plurals, and groups such as "familie". */
  readonly manyForms: readonly string[];
}

/*
 * One row: lemma|plural|diminutive|variant,variant|flags; empty ends are left out.
 * After a form: * ambiguous, + more than one human. The plural is always more than one.
 * Flags: nl, be (region), ! (professional), ~ (volunteer).
 */
const ROWS: Readonly<Record<Kind, string>> = {
  gezin: `ouder*|ouders||ouderpaar+,ouderfiguur,co-ouder,co-ouders+,ouwelui+,ouwe lui+,ouderkoppel+
vader|vaders|vadertje|pa,pap*,paps,pappie,ouweheer
moeder|moeders|moedertje|ma*,mam,mams,mammie
mama|mama's|mamaatje|mamma
papa|papa's|papaatje
stiefvader|stiefvaders||stiefpa,stiefpapa
stiefmoeder|stiefmoeders||stiefma,stiefmama
stiefouder|stiefouders
plusvader|plusvaders||pluspapa|be
plusmoeder|plusmoeders||plusmama|be
plusouder|plusouders|||be
bonusvader|bonusvaders||bonuspapa|nl
bonusmoeder|bonusmoeders||bonusmama|nl
bonusouder|bonusouders|||nl
pleegvader|pleegvaders||pleegpapa
pleegmoeder|pleegmoeders||pleegmama
pleegouder|pleegouders||pleeggezin+,pleeggezinnen+
adoptieouder|adoptieouders||adoptievader,adoptiemoeder
geboorteouder|geboorteouders||geboortemoeder,geboortevader,biologische vader,biologische moeder,biologische ouders+
meemoeder|meemoeders||duomoeder
kind*|kinderen|kindje|kids+,kleintje,kleintjes+,baby*,baby's*+,tweeling*+,kindjes+
zoon|zonen|zoontje|zoons+
dochter|dochters|dochtertje
stiefzoon|stiefzonen||stiefzoons+
stiefdochter|stiefdochters
stiefkind|stiefkinderen||pluskind,pluskinderen+,bonuskind,bonuskinderen+
pleegkind|pleegkinderen||pleegzoon,pleegdochter
zus|zussen|zusje|zuske,zussie
zuster*|zusters*|zustertje*
broer|broers|broertje|broerke
broeder*|broeders*
halfzus|halfzussen|halfzusje
halfbroer|halfbroers|halfbroertje
stiefzus|stiefzussen|stiefzusje|pluszus
stiefbroer|stiefbroers|stiefbroertje|plusbroer
tweelingzus|tweelingzussen|tweelingzusje|tweelingbroer,tweelingbroertje
partner*|partners*||levenspartner,levenspartners+
man*|mannen*
vrouw*|vrouwen*
echtgenoot|echtgenoten||echtgenote,echtgenotes+,eega,ega,wederhelft
levensgezel|levensgezellen||levensgezellin
verloofde|verloofden
weduwe*|weduwen||weduwnaar*
ex|exen||ex-man,ex-vrouw,ex-partner,ex-vriend,ex-vriendin,ex-echtgenoot,ex-echtgenote,exman,exvrouw,expartner,exvriend,exvriendin,exechtgenoot,exechtgenote
lief*|lieven*|liefje|vaste vriend,vaste vriendin|be
gezin*+|gezinnen*||gezinslid,gezinsleden+
huisdier*|huisdieren*||hond*,hondje*,kat*,poes*
minnaar|minnaars||minnares,minnaressen+,vrijer*,vrijster*,geliefde*,geliefden*+,vriendlief,manlief,vrouwlief,maîtresse,scharrel,verkering*,jeugdliefde
adoptiezoon|adoptiezonen||adoptiedochter,adoptiekind,adoptiekinderen+,adoptiebroer,adoptiezus
wensouder|wensouders||gezinshuisouder,gezinshuisouders+,logeerouder,logeerouders+,weekendouder,weekendouders+,crisispleegouder,crisispleegouders+,crisispleeggezin+,vaderfiguur,moederfiguur,verwekker
bonuszus|bonuszussen|bonuszusje|bonusbroer,bonusbroertje,pluszusje,plusbroertje,bonuszoon,bonusdochter,pluszoon,plusdochter
partnerlief|||gade,huwelijkspartner,bedgenoot
mdr*|||vdr*,dtr*,dcht,dochtr,brr*,ptnr`,
  familie: `opa|opa's|opaatje|pake,grootvader,grootvaders+,opake
oma|oma's|omaatje|omi,opoe,beppe,grootmoeder,grootmoeders+
grootouder|grootouders
overgrootmoeder|overgrootmoeders||overgrootvader,overgrootouders+,overoma,overopa
bomma|bomma's||bompa,bompa's+,bobonne,bonpapa,bonmama|be
moemoe|moemoes||vava,moeke,vake,meme,pepe,mémé,pépé|be
kleinkind|kleinkinderen|kleinkindje|kleinzoon,kleinzonen+,kleinzoons+,kleinzoontje,kleindochter,kleindochters+,kleindochtertje
achterkleinkind|achterkleinkinderen
oom|ooms|oompje|ome,suikeroom
nonkel|nonkels|nonkeltje||be
tante|tantes|tantetje|tant,tatie,matante,lievelingstante
neef|neven|neefje
nicht|nichten|nichtje
kozijn*|kozijns*|||be
achterneef|achterneven||achternicht,oudoom,oudooms+,oudtante,oudtantes+
schoonmoeder|schoonmoeders||schoonma,schoonmama
schoonvader|schoonvaders||schoonpa,schoonpapa
schoonouder|schoonouders
schoonzus|schoonzussen|schoonzusje|schoonzuster
schoonbroer|schoonbroers|schoonbroertje||be
zwager|zwagers|||nl
schoonzoon|schoonzonen||schoonzoons+
schoondochter|schoondochters
schoonfamilie+|schoonfamilies||schoonfam+,aangetrouwde familie+
familielid|familieleden||familie+,fam+,bloedverwant
aanverwant|aanverwanten||aangetrouwde*,verwant*,verwante*,verwanten+
draagmoeder|draagmoeders||donorvader
peter*|peters*||dooppeter|be
meter*|meters*||doopmeter|be
peetoom|peetooms||peetvader,peettante,peetmoeder
petekind|petekinderen||metekind,peetkind,peetzoon,peetdochter
naaste*|naasten||mantelzorger,mantelzorgers+,mantelzorgster,thuiszorger,mz
contactpersoon*|contactpersonen*||eerste contactpersoon,noodcontact
opi*|opi's||bompapa,bonpa,bonma,bomama,memee,mémère,pépère,grootma,grootje*,overgrootopa,overgrootoma,suikeropa,oppasoma,oppasopa,oppasoma's+,oppasopa's+
zwagerin|zwagerinnen|zwagertje|schoonzusters+,aangetrouwde neef,aangetrouwde nicht,aangetrouwde oom,aangetrouwde tante,schwager
peettantes|||petekindje,petezoon,doopkind,doopkinderen+,peetouders+,peetouder
nabestaande*|nabestaanden||aanverwante*
kleindr|||kldr,kldochter,klzoon,klkind,klkinderen+,schoondr,schoonmdr,schoonvdr`,
  vrienden: `vriend*|vrienden|vriendje*|vriendjes*+,goede vriend,goede vrienden+,beste vriend,beste vrienden+
vriendin|vriendinnen|vriendinnetje|goede vriendin,goede vriendinnen+,beste vriendin,beste vriendinnen+
huisgenoot|huisgenoten||huisgenote,huisgenotes+,medebewoner,medebewoners+,medebewoonster,kotgenoot,kotgenoten+
boezemvriend|boezemvrienden||hartsvriendin,hartsvriend,boezemvriendin
jeugdvriend|jeugdvrienden||jeugdvriendin,jeugdvriendinnen+
schoolvriend|schoolvrienden||schoolvriendin,schoolvriendje,schoolvriendinnetje
vriendengroep+|vriendengroepen|vriendengroepje+|vriendenkring+,vriendenclub+,vriendenclubje+
kameraad|kameraden|kameraadje
makker|makkers|makkertje
maat*|maten*
gabber*|gabbers*|||nl
kennis*|kennissen||oud-kennis
kennissenkring+|kennissenkringen
oude bekende*|oude bekenden*||bekende*,bekenden*+
huisvriend|huisvrienden||vriend van de familie,vriend des huizes
lotgenoot|lotgenoten||lotgenote,lotgenotengroep+
penvriend|penvrienden||penvriendin
reisgenoot|reisgenoten||reisgezel
studievriend|studievrienden||studievriendin
speelkameraad|speelkameraden|speelkameraadje|speelmaatje,speelgenoot
steungezin+|steungezinnen||steunouder,steunouders+,logeergezin+,weekendgezin+,gastgezin+
steunfiguur|steunfiguren||vertrouwensfiguur,sleutelfiguur,contextfiguur|be
informele mentor|informele mentoren||JIM*,natuurlijke mentor|nl
maatje|maatjes||buddy,buddy's+,taalmaatje,bezoekmaatje,schuldhulpmaatje,zorgbuddy,taalbuddy|~
landgenoot|landgenoten||stadsgenoot,streekgenoot
groepsgenoot|groepsgenoten||kamergenoot,kamergenoten+,afdelingsgenoot,tafelgenoot,kamergenote,medecliënt,medecliënten+,medepatiënt,medepatiënten+,medepatiënte,medegedetineerde,medegedetineerden+
drinkmaat|drinkmaten||kroegmaatje,cafévriend,drinkebroer
kompaan|kompanen||zielsverwant,zielsverwanten+,vertrouweling,vertrouwelinge,vriendinnengroep+,vriendinnenclub+,vriendenpaar+,bevriend stel+,bevriend echtpaar+
schoolmaat|schoolmaten|schoolmaatje|schoolkameraad,schoolkameraden+,schoolvriendinnen+
legermaat|legermaten||dienstmaat,dienstmaten+,dienstkameraad,dienstkameraden+,legerkameraad,legerkameraden+
kamermaat|kamermaten|kamermaatje|celmaat,celmaten+,celmaatje,medecliente,medeclienten+,medegebruiker,medegebruikers+,huisgenootje,huisgenootjes+,groepsgenootje,groepsgenootjes+,medebewoonsters+
biljartmaat|biljartmaten|biljartmaatje|schaakmaat,schaakmaten+,schaakmaatje,jeugdmaat,stapmaat,stapmaten+,zuipmaat,zuipmaten+,drugsmaat,drugsmaten+,blowmaatje,blowmaatjes+`,
  buurt: `buurman|buurmannen|buurmannetje|buurm
buurvrouw|buurvrouwen|buurvrouwtje|buuf,buurvr
buur|buren|buurtje*|buurtjes*+
gebuur|geburen||gebuurs+,gebuurvrouw|be
buurmeisje|buurmeisjes||buurmeid
buurjongen|buurjongens|buurjongetje
buurkind|buurkinderen
bovenbuur|bovenburen||bovenbuurman,bovenbuurvrouw
onderbuur|onderburen||onderbuurman,onderbuurvrouw,benedenbuur,benedenburen+
overbuur|overburen||overbuurman,overbuurvrouw
achterbuur|achterburen||achterbuurman
linkerbuur|linkerburen||linkerbuurman,rechterbuur,rechterburen+
buurtgenoot|buurtgenoten||wijkgenoot,straatgenoot
buurtbewoner*|buurtbewoners*||buurtbewoonster,wijkbewoner*,wijkbewoners*+,flatbewoner,flatbewoners+,dorpsbewoner,dorpsbewoners+
dorpsgenoot|dorpsgenoten||dorpsgenote
flatgenoot|flatgenoten
portiekgenoot|portiekgenoten|||nl
huisbaas*|huisbazen*||verhuurder*,verhuurders*+
hospita|hospita's
conciërge*|conciërges*||huismeester*,huismeesters*+
kapper|kappers||kapster,kapsters+,coiffeur,coiffeuse
bakker*|bakkers*||bakkerin
slager*|slagers*||beenhouwer*,beenhouwers*+
winkelier*|winkeliers*||kruidenier*,buurtwinkelier*,groenteboer*,groenteman,bloemist,bloemiste,visboer*,slagersvrouw,bakkersvrouw,kassière,caissière,kassajuffrouw,winkelmedewerker,winkeljuffrouw
caféhouder|caféhouders||cafébaas,cafébazin,barman,barvrouw,kastelein,cafébazen+,kroegbazin
kroegbaas|kroegbazen
stamgast|stamgasten||stamgenoot,stamgenoten+,tooghanger,tooghangers+,vaste klant,vaste klanten+
postbode*|postbodes*||facteur,postbezorger,krantenbezorger,pakketbezorger
marktkoopman*|marktkooplui*||marktkoopvrouw*
buurtmoeder|buurtmoeders||buurtvader,buurtvaders+|nl
pedicure|pedicures||manicure,schoonheidsspecialiste
tuinman*|tuinmannen*||glazenwasser,ruitenwasser*,klusjesman
bibliothecaris*|bibliothecarissen*||bibliotheekmedewerker*
buurv|||bvrw,ovrbuur,buurmv
barbier|barbiers||drogist*,bloemenman,bloemenvrouw,bloemenmeisje,snackbarhouder,snackbareigenaar,frietboer,melkboer,supermarktmedewerker,kassamedewerkster,kassamedewerker,winkelierster,winkeldame,winkelmeisje,groentevrouw,bakkersmeisje,marktman,visman,visvrouw,barkeeper,uitbater,uitbaatster,buurtkapper,thuiskapster
flatwachter|flatwachters||hondenuitlater,hondenuitlaatster,portier*,pandeigenaar,kotbaas,kotmadam,huiseigenaar,huurbaas,onderhuurder
taxichauffeur*|taxichauffeurs*||buschauffeur*,maaltijdbezorger*,boodschappenbezorger*`,
  werk: `collega*|collega's*|collegaatje
oud-collega|oud-collega's||oudcollega,ex-collega,ex-collega's+,vroegere collega
werkmaat|werkmaten||werkmakker,werkmakkers+
baas*|bazen*|baasje*
chef*|chefs*||cheffin*
leidinggevende*|leidinggevenden*
werkgever*|werkgevers*||oud-werkgever,ex-werkgever
stagebegeleider|stagebegeleiders
ploegbaas|ploegbazen||voorman,teamleider*,afdelingshoofd*,manager*,bedrijfsleider,bazin*,patron*
vakbondsman|vakbondsmannen||vakbondsafgevaardigde,delegee
zakenpartner|zakenpartners||compagnon,vennoot
werkbegeleider*|werkbegeleiders*||werkleider*
werkvriend|werkvrienden||werkvriendin,werkvriendinnen+
vakgenoot*|vakgenoten*||beroepsgenoot*
ploegchef|ploegchefs||ploegleider,ploegleiders+,bedrijfsleidster,werkgeefster,werkgeefsters+,opdrachtgever*,ondergeschikte*,werknemer*,werknemers*+,stagiair*,stagiaire*,afdelingschef,meewerkend voorman,werkvloercollega,bouwcollega`,
  vereniging: `voetbalmaatje|voetbalmaatjes||voetbalmaat,voetbalmaten+
sportmaatje|sportmaatjes||sportmaat,sportmaten+
teamgenoot|teamgenoten||teamgenote,teamgenotes+,ploeggenoot,ploegmaat,ploegmaten+
trainer*|trainers*||trainster,coach*,coaches*+
clubgenoot|clubgenoten||clubgenote,clubgenotes+,clublid,clubleden+,medespeler,medespelers+,verenigingsgenoot,verenigingsgenoten+
elftalgenoot|elftalgenoten||bandgenoot
wandelmaatje|wandelmaatjes||wandelmaat
fietsmaatje|fietsmaatjes||fietsmaat,fietsmaten+
kaartmaatje|kaartmaatjes||kaartclub+,klaverjasmaatje,kaartmaat,kaartmaten+
bridgepartner|bridgepartners||bridgeclub+
bestuurslid*|bestuursleden*
koorlid|koorleden||koor+,zangkoor+,koorgenoot,koorgenoten+,dirigent,dirigente
muziekmaatje|muziekmaatjes||bandlid,bandleden+,fanfare+,harmonie*+
scoutsleider|scoutsleiders||scoutsleidster,leider*,leidster*,chiroleider,chiroleidster,akela
chirogenoot|chirogenoten||chiro+,scouts+|be
vrijwilliger|vrijwilligers||vrijwilligster,vrijwilligsters+|~
bezoekvrijwilliger|bezoekvrijwilligers||zonnebloemvrijwilliger,okra-vrijwilliger|~
supporter|supporters||supportersclub+
volkstuinder|volkstuinders||volkstuinbuurman,tuinmaatje
vismaatje|vismaatjes||vismaat,vismaten+
danspartner|danspartners
trainingsmaatje|trainingsmaatjes||duikmaatje,hardloopmaatje,loopmaatje,fitnessmaatje
medezanger|medezangers||medezangeres,medezangeressen+,medespeelster,medespeelsters+,teammaat,teammaten+,teammaatje,teammaatjes+,clubmaat,clubmaten+,clubvriend,clubvrienden+
instructeur*|instructeurs*||instructrice*,rijinstructeur,fitnessinstructeur,sportinstructeur,judoleraar,sportleraar,tennisleraar,turnleraar,sensei,judoka*
voorzitter*|voorzitters*||voorzitster*,penningmeester*,scoutsleiding+,clubleider,clubleidster,koorleider,koorleidster,ploegafgevaardigde
sponsor*|sponsors*||AA-sponsor
gastvrouw*|gastvrouwen*||gastheer*,gastheren*+|~
zonnebloemdame|zonnebloemdames||zonnebloemvriendin,bezoekdame,bezoekdames+|~`,
  geloof: `dominee|dominees||predikant,voorganger*
pastoor|pastoors||priester,kapelaan,pastor,onderpastoor,parochiepriester
diaken|diakens||diaconie+,diaconaal werker
ouderling|ouderlingen||jeugdouderling,wijkouderling|nl
imam|imams
rabbijn|rabbijnen
gemeentelid*|gemeenteleden||kerkganger*,kerkgangers+,kerkgenoot,kerkgenoten+,kerkgenote,gemeentegenoot,gemeentegenoten+
moskeeganger|moskeegangers||moskeebezoeker,moskeebestuur+
parochiaan|parochianen
geloofsgenoot|geloofsgenoten||broeders en zusters+
kringlid|kringleden||bijbelkring+,gebedskring+,huiskring+
koster|kosters||kosteres
kloosterzuster|kloosterzusters||non*,nonnen*+
geestelijk verzorger|geestelijk verzorgers||pastoraal werker,pastoraal werkers+,pastoraal werkster,humanistisch raadsman|!
pandit|pandits||hodja,hoca,evangelist
catechist|catechisten||kinderwerker
aalmoezenier|aalmoezeniers||pater*,paters*+,predikante,voorgangster*,rabbi,kerklid,kerkleden+,huiskringleden+,kerkelijk werker,kerkelijk werkster,bezoekbroeder,bezoekzuster,kerkenraadslid,kerkenraadsleden+,kerkbezoeker,kerkbezoekers+`,
  school: `klasgenoot|klasgenoten|klasgenootje|klasgenote,klasgenotes+,klasgenootjes+,jaargenoot,jaargenoten+,medecursist,medecursisten+
studiegenoot|studiegenoten||medestudent,medestudente,medestudenten+
medeleerling|medeleerlingen
juf|juffen||juffrouw,juffrouwen+
meester*|meesters*
leraar|leraren||lerares,onderwijzeres,gymleraar,schoolmeester,leraressen+,leraars+,onderwijzer
leerkracht|leerkrachten
mentor*|mentoren||mentrix*,titularis*,klastitularis*
docent|docenten||docente
intern begeleider|intern begeleiders||ib'er,ib-er,interne begeleider,zorgcoördinator,zorgleerkracht|!
leerlingbegeleider|leerlingbegeleiders||leerlingenbegeleider|be!
onthaalouder|onthaalouders||onthaalmoeder|be
oppas|oppassen||oppassers+,babysit,babysitter,oppasmoeder,oppasouder,oppaskind
gastouder|gastouders|||nl
kinderleidster|kinderleidsters||kinderbegeleidster,crècheleidster,peuterleidster,pedagogisch medewerker,pedagogisch medewerkers+,pedagogisch medewerkster,pm'er|!
overblijfmoeder|overblijfmoeders||overblijfouder|nl
klassenmoeder|klassenmoeders||leesmoeder,leesmoeders+,klasouder*,ouderraad*+
decaan|decanen||conrector,rector*,schooldirecteur,schooldirectrice,directrice*,directeur*,afdelingsleider*,teamleidster*,klassenassistent,klassenassistente,onderwijsassistent,onderwijsassistente,remedial teacher,rt'er,zorgjuf,leerkrachtondersteuner,kinderverzorgster,kinderverzorger
nanny|nanny's||au-pair,oppasser*,kinderoppas,oppasmeisje,oppasgezin+,oppasjuf`,
  online: `gamevriend|gamevrienden||gamemaatje,gamemaat,internetvriend
chatvriend|chatvrienden||chatvriendin
appgroep+|appgroepen||groepsapp+,familieapp+,buurtapp+,whatsappgroep+,whatsapp-groep+
facebookvriend|facebookvrienden||facebookgroep+
onlinecontact|onlinecontacten||online contact
discordvriend|discordvrienden||discordgroep+
onlinevriend|onlinevrienden||onlinevriendin,online vriend,online vrienden+,online vriendin,snapchatvriend`,
  formeel: `huisarts|huisartsen||huisdokter,dokter,dokters+,arts,artsen+,HA,waarnemend huisarts,waarnemer*|!
specialist ouderengeneeskunde|specialisten ouderengeneeskunde||specialist*,specialisten*+,cardioloog,neuroloog,internist,geriater,oncoloog,chirurg,orthopeed,dermatoloog,longarts|!
praktijkondersteuner|praktijkondersteuners||POH,POH-GGZ,POH'er,POH-er,poh'ers+,praktijkverpleegkundige|!
doktersassistente|doktersassistentes||doktersassistent,praktijkassistente,apothekersassistente|!
tandarts|tandartsen||mondhygiënist,mondhygiëniste|!
diëtist|diëtisten||diëtiste,voedingsdeskundige|!
verloskundige|verloskundigen||vroedvrouw,kraamverzorgster,kraamverzorgende,kraamhulp|!
wijkverpleegkundige|wijkverpleegkundigen||wijkzuster,wijkvpk,wijkverpl,thuisverpleegkundige,thuisverpleegster,verpleegster,verpleger|!
verpleegkundige|verpleegkundigen||vpk,verpleegkundig specialist,sociaal psychiatrisch verpleegkundige,SPV,SPV'er,SPV-er|!
thuiszorgmedewerker|thuiszorgmedewerkers||thuiszorgmedewerkster,thuiszorg,thuishulp,poetshulp,poetsvrouw,poetsvrouwen+,kuisvrouw,werkster*,schoonmaakster*,interieurverzorgster,huishoudelijke hulp,huishoudhulp,hulp in de huishouding,huishoudster,gezinshulp|!
verzorgende|verzorgenden||gezinshelpster,gezinszorg,zorgkundige,zorgkundigen+|!
maatschappelijk werker|maatschappelijk werkers||maatschappelijk werkster,maatschappelijk werksters+,AMW'er,sociaal werker,sociaal werkers+,sociaal werkster,sociaal assistent,sociaal assistente,schoolmaatschappelijk werker|!
hulpverlener|hulpverleners||hulpverleenster,behandelaar,behandelaars+,behandelaren+,regiebehandelaar|!
begeleider|begeleiders||begeleidster,ambulant begeleider,ambulant begeleiders+,ambulant begeleidster,ambulante begeleider,ambulante begeleidster,ambulant hulpverlener,ambulant werker,woonbegeleider,thuisbegeleider,gezinsbegeleider,pleegzorgbegeleider,pleegzorgwerker|!
persoonlijk begeleider|persoonlijk begeleiders||persoonlijk begeleidster,persoonlijke begeleider,pb'er,pb-er,PB|!
casemanager|casemanagers||regisseur,procesregisseur,casusregisseur,zorgcoach,trajectcoach|!
gezinsvoogd|gezinsvoogden||voogd,voogden+,toeziend voogd,voogdijwerker,jeugdbeschermer,jeugdzorgwerker,jeugdreclasseerder,reclasseerder,reclasseringswerker,raadsonderzoeker,consulent,consulente|!
gedragswetenschapper|gedragswetenschappers||gedragsdeskundige,gedragskundige,orthopedagoog,orthopedagoge,orthopedagogen+,pedagoog|!
psycholoog|psychologen||psychologe,GZ-psycholoog,therapeut,therapeute|!
psychiater|psychiaters|||!
bewindvoerder|bewindvoerders||bewindvoerster,schuldbemiddelaar,schuldhulpverlener,budgetbegeleider,budgetbeheerder,budgetcoach,deurwaarder|!
fysiotherapeut|fysiotherapeuten||fysiotherapeute,fysio*,kinesist,kinesiste,kinesitherapeut|!
ergotherapeut|ergotherapeuten|||!
logopedist|logopedisten||logopediste|!
tolk|tolken|||!
advocaat|advocaten||advocate,raadsman,raadsvrouw,notaris,notarissen+|!
rechter|rechters||jeugdrechter,kinderrechter,kantonrechter,vrederechter|!
wijkagent|wijkagenten||politieagent,politieagente,agent*,agenten*+,jeugdagent|!
leerplichtambtenaar|leerplichtambtenaren||leerplichtconsulent|!
bedrijfsarts|bedrijfsartsen||arbo-arts,arbeidsdeskundige,verzekeringsarts|!
jobcoach|jobcoaches||loopbaancoach,leefstijlcoach,buurtsportcoach,welzijnscoach,beweegcoach,participatiecoach,gezinscoach,wijkcoach,werkcoach,taalcoach,herstelcoach|!
klantmanager|klantmanagers||trajectbegeleider,re-integratiecoach|!
jongerenwerker|jongerenwerkers||jeugdwerker,straathoekwerker,buurtwerker,opbouwwerker,welzijnswerker,gezinswerker,groepswerker|!
ervaringsdeskundige|ervaringsdeskundigen||ervaringswerker|!
vertrouwenspersoon|vertrouwenspersonen||PVP,cliëntondersteuner|!
ouderenadviseur|ouderenadviseurs||mantelzorgconsulent,mantelzorgmakelaar|!
apotheker|apothekers|||!
wijkteammedewerker|wijkteammedewerkers||generalist,jeugdconsulent,wmo-consulent,zorgmedewerker|nl!
CAW-medewerker|CAW-medewerkers||onthaalmedewerker,OCMW-medewerker,maatschappelijk assistent,maatschappelijk assistente|be!
brugfiguur|brugfiguren||CLB-medewerker,trajectbegeleidster,contextbegeleider,contextbegeleidster|be!
curator|curatoren||mentorschap,wettelijk vertegenwoordiger|nl!
psychotherapeute|psychotherapeutes||speltherapeute,ergotherapeute,hoofdbehandelaar,hoofdbehandelaren+,medebehandelaar,psychomotorisch therapeut,verslavingsdeskundige,kinderpsychiater,jeugdpsychiater,ouderenpsychiater,physician assistant,klinisch geriater,relatietherapeute,systeemtherapeute,creatief therapeute,pmt'er,gz'er|!
reumatoloog|reumatologen||uroloog,gynaecoloog,gynaecologe,kaakchirurg,orthodontist,podoloog,osteopaat,chiropractor,acupuncturist,optometrist,audicien,opticien*,masseur*,masseuse*,vaatchirurg,plastisch chirurg,nefroloog,hematoloog,radioloog,anesthesist,urologe,cardiologe,neurologe,oogheelkundige,diabetoloog,hepatoloog,huisartsenassistente,hao,haio,aios*|!
wijkverpleger|wijkverplegers||wvp,wijkvpl,thuisverpleger,thuisverplegers+,nachtzuster,ambulancebroeder,ambulancebroeders+,verzorgster,verzorgsters+,zorghulp,huishoudhulpen+,poetsman,schoonmaker*,poetshulpen+,poetsdame,kuishulp,dementieconsulent,dementieconsulente,zorgbemiddelaar,zorgregisseur,zorgmentor,casemanagster,trajectbegeleiders+,mantelzorgondersteuner,seniorenconsulent,seniorenconsulente|!
wijkvpk'e|||ambul begeleider,amb begeleider,amb begeleidster,amb begel,amb beg,pers begeleider,pers begeleidster,persoonlijk beg,maatsch werker,maatsch werkster,maatsch wk,mw'er,ab'er,gez voogd,gezinsvgd,verpleegk,verpleegkund,huisa,tand arts|!
schoolmaatschappelijk werkster|schoolmaatschappelijk werkers||jeugdhulpverlener,jeugdhulpverleners+,jeugdverpleegkundige,groepsleider,groepsleidster,groepsleiders+,opvoeder*,opvoeders*+,opvoedster*,voogdes,gezinsvoogdes,jeugdzorgmedewerker,jeugdbeschermster,reclasseringsmedewerker,reclasseringsmedewerkster,toezichthouder*,crisisdienstmedewerker,vertrouwensarts,jeugdprofessional,jongerenwerkster,buurtwerkster,straatcoach,wijkteamlid|!
curatrice|curatrices||schuldsaneerder,schuldhulpverleenster,jurist*,juriste*,officier van justitie,mediator,brigadier*,politieman*,politievrouw*,wijkbrigadier,wijkinspecteur,politierechter,onderzoeksrechter,procureur*,griffier,gemeenteambtenaar,wmo-medewerker,uwv-arts,keuringsarts|!`,
};

/** Every relation word that Kring knows, by group. Grown from the project's own list; the rows are ours to correct. */
export const RELATIONS: readonly Relation[] = Object.entries(ROWS).flatMap(([group, rows]) =>
  rows.split('\n').map((row) => readRow(group as Kind, row)),
);

/** Every form of a relation: lemma, plural, diminutive, variants. */
export function formsOf(relation: Relation): string[] {
  const { lemma, plural, diminutive, variants } = relation;
  return [lemma, ...(plural ? [plural] : []), ...(diminutive ? [diminutive] : []), ...variants];
}

function readRow(group: Kind, row: string): Relation {
  const [lemma = '', plural = '', diminutive = '', variants = '', flags = ''] = row.split('|');
  const listed = variants ? variants.split(',') : [];
  const marked = [lemma, plural, diminutive, ...listed];
  const withMark = (mark: RegExp): string[] => marked.filter((form) => mark.test(form)).map(bare);
  const region = /nl|be/.exec(flags)?.[0] as 'nl' | 'be' | undefined;
  return {
    lemma: bare(lemma),
    ...(plural && { plural: bare(plural) }),
    ...(diminutive && { diminutive: bare(diminutive) }),
    variants: listed.map(bare),
    group,
    ...(region && { region }),
    formal: flags.includes('!'),
    volunteer: flags.includes('~'),
    ambiguousForms: withMark(/\*/),
    manyForms: [...(plural ? [bare(plural)] : []), ...withMark(/\+/)],
  };
}

function bare(form: string): string {
  return form.replace(/[*+]+$/, '');
}
