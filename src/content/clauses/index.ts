import type { ClauseFile } from "../../core/clauses/parse-clause-library";
import beslutOverlamnarSomSvar from "./beslut/overlamnar-som-svar.json";
import beslutOverlamnarTillAvsandaren from "./beslut/overlamnar-till-avsandaren.json";
import beslutAntarSomEgetYttrande from "./beslut/antar-som-eget-yttrande.json";
import beslutAvstarFranYttrande from "./beslut/avstar-fran-yttrande.json";
import beslutOverlamnarSomSvarPaSkrivelsen from "./beslut/overlamnar-som-svar-pa-skrivelsen.json";
import beslutSkrivelsenBesvarad from "./beslut/skrivelsen-besvarad.json";
import beslutUppdragetSlutfort from "./beslut/uppdraget-slutfort.json";
import beslutForeslarBifallTillMotionen from "./beslut/foreslar-bifall-till-motionen.json";
import beslutForeslarAvslagPaMotionen from "./beslut/foreslar-avslag-pa-motionen.json";
import beslutForeslarMotionenBesvarad from "./beslut/foreslar-motionen-besvarad.json";
import beslutBifallerMedborgarforslaget from "./beslut/bifaller-medborgarforslaget.json";
import beslutAvslarMedborgarforslaget from "./beslut/avslar-medborgarforslaget.json";
import beslutLaggerTillHandlingarna from "./beslut/lagger-till-handlingarna.json";
import beslutGodkannerInriktningen from "./beslut/godkanner-inriktningen.json";
import beslutGodkannerGenomforandet from "./beslut/godkanner-genomforandet.json";
import beslutUppdragAttUpphandla from "./beslut/uppdrag-att-upphandla.json";
import beslutTilldelarKontraktet from "./beslut/tilldelar-kontraktet.json";
import beslutGodkannerPlanen from "./beslut/godkanner-planen.json";
import beslutGerIUppdrag from "./beslut/ger-i-uppdrag.json";
import beslutJusterasOmedelbart from "./beslut/justeras-omedelbart.json";
import bakgrundRemissen from "./bakgrund/remissen.json";
import bakgrundRemissensDiarienummer from "./bakgrund/remissens-diarienummer.json";
import bakgrundAndraRemissinstanser from "./bakgrund/andra-remissinstanser.json";
import bakgrundLangreSvarstid from "./bakgrund/langre-svarstid.json";
import bakgrundSkrivelsen from "./bakgrund/skrivelsen.json";
import bakgrundUppdraget from "./bakgrund/uppdraget.json";
import bakgrundMotionen from "./bakgrund/motionen.json";
import bakgrundMedborgarforslaget from "./bakgrund/medborgarforslaget.json";
import bakgrundTidigareBeslut from "./bakgrund/tidigare-beslut.json";
import sammanfattningSlutsatsen from "./sammanfattning/slutsatsen.json";
import arendetForslagetInnebar from "./arendet/forslaget-innebar.json";
import arendetRemissenInnehaller from "./arendet/remissen-innehaller.json";
import arendetLagstod from "./arendet/lagstod.json";
import arendetSaFungerarDetNu from "./arendet/sa-fungerar-det-nu.json";
import beredningInomForvaltningen from "./beredning/inom-forvaltningen.json";
import beredningISamarbete from "./beredning/i-samarbete.json";
import beredningSamverkansgruppen from "./beredning/samverkansgruppen.json";
import beredningRadet from "./beredning/radet.json";
import beredningIngenDialog from "./beredning/ingen-dialog.json";
import synpunkterPositiv from "./synpunkter/positiv.json";
import synpunkterPositivMedSynpunkter from "./synpunkter/positiv-med-synpunkter.json";
import synpunkterStallerSigInteBakom from "./synpunkter/staller-sig-inte-bakom.json";
import synpunkterIngaSynpunkter from "./synpunkter/inga-synpunkter.json";
import synpunkterPaverkarVerksamheten from "./synpunkter/paverkar-verksamheten.json";
import synpunkterForeslarOverlamna from "./synpunkter/foreslar-overlamna.json";
import synpunkterForeslarBesvarad from "./synpunkter/foreslar-besvarad.json";
import konsekvenserIngaKostnader from "./konsekvenser/inga-kostnader.json";
import konsekvenserKostnadenRyms from "./konsekvenser/kostnaden-ryms.json";
import konsekvenserBarnProvning from "./konsekvenser/barn-provning.json";
import konsekvenserBarnBerorsInte from "./konsekvenser/barn-berors-inte.json";
import konsekvenserJamstalldhet from "./konsekvenser/jamstalldhet.json";
import konsekvenserMiljo from "./konsekvenser/miljo.json";
import konsekvenserTidplanOchRisk from "./konsekvenser/tidplan-och-risk.json";
import underlagTjansteutlatandet from "./underlag/tjansteutlatandet.json";
import underlagRemissen from "./underlag/remissen.json";
import expedieringTillAvsandaren from "./expediering/till-avsandaren.json";
import expedieringTillForslagsstallaren from "./expediering/till-forslagsstallaren.json";
import expedieringTillFlera from "./expediering/till-flera.json";

/** The phrases as an editor wrote them; what is suggested first among equals stands first. */
export const clauseFiles: readonly ClauseFile[] = [
  { file: "beslut/overlamnar-som-svar.json", content: beslutOverlamnarSomSvar },
  { file: "beslut/overlamnar-till-avsandaren.json", content: beslutOverlamnarTillAvsandaren },
  { file: "beslut/antar-som-eget-yttrande.json", content: beslutAntarSomEgetYttrande },
  { file: "beslut/avstar-fran-yttrande.json", content: beslutAvstarFranYttrande },
  { file: "beslut/overlamnar-som-svar-pa-skrivelsen.json", content: beslutOverlamnarSomSvarPaSkrivelsen },
  { file: "beslut/skrivelsen-besvarad.json", content: beslutSkrivelsenBesvarad },
  { file: "beslut/uppdraget-slutfort.json", content: beslutUppdragetSlutfort },
  { file: "beslut/foreslar-bifall-till-motionen.json", content: beslutForeslarBifallTillMotionen },
  { file: "beslut/foreslar-avslag-pa-motionen.json", content: beslutForeslarAvslagPaMotionen },
  { file: "beslut/foreslar-motionen-besvarad.json", content: beslutForeslarMotionenBesvarad },
  { file: "beslut/bifaller-medborgarforslaget.json", content: beslutBifallerMedborgarforslaget },
  { file: "beslut/avslar-medborgarforslaget.json", content: beslutAvslarMedborgarforslaget },
  { file: "beslut/lagger-till-handlingarna.json", content: beslutLaggerTillHandlingarna },
  { file: "beslut/godkanner-inriktningen.json", content: beslutGodkannerInriktningen },
  { file: "beslut/godkanner-genomforandet.json", content: beslutGodkannerGenomforandet },
  { file: "beslut/uppdrag-att-upphandla.json", content: beslutUppdragAttUpphandla },
  { file: "beslut/tilldelar-kontraktet.json", content: beslutTilldelarKontraktet },
  { file: "beslut/godkanner-planen.json", content: beslutGodkannerPlanen },
  { file: "beslut/ger-i-uppdrag.json", content: beslutGerIUppdrag },
  { file: "beslut/justeras-omedelbart.json", content: beslutJusterasOmedelbart },
  { file: "bakgrund/remissen.json", content: bakgrundRemissen },
  { file: "bakgrund/remissens-diarienummer.json", content: bakgrundRemissensDiarienummer },
  { file: "bakgrund/andra-remissinstanser.json", content: bakgrundAndraRemissinstanser },
  { file: "bakgrund/langre-svarstid.json", content: bakgrundLangreSvarstid },
  { file: "bakgrund/skrivelsen.json", content: bakgrundSkrivelsen },
  { file: "bakgrund/uppdraget.json", content: bakgrundUppdraget },
  { file: "bakgrund/motionen.json", content: bakgrundMotionen },
  { file: "bakgrund/medborgarforslaget.json", content: bakgrundMedborgarforslaget },
  { file: "bakgrund/tidigare-beslut.json", content: bakgrundTidigareBeslut },
  { file: "sammanfattning/slutsatsen.json", content: sammanfattningSlutsatsen },
  { file: "arendet/forslaget-innebar.json", content: arendetForslagetInnebar },
  { file: "arendet/remissen-innehaller.json", content: arendetRemissenInnehaller },
  { file: "arendet/lagstod.json", content: arendetLagstod },
  { file: "arendet/sa-fungerar-det-nu.json", content: arendetSaFungerarDetNu },
  { file: "beredning/inom-forvaltningen.json", content: beredningInomForvaltningen },
  { file: "beredning/i-samarbete.json", content: beredningISamarbete },
  { file: "beredning/samverkansgruppen.json", content: beredningSamverkansgruppen },
  { file: "beredning/radet.json", content: beredningRadet },
  { file: "beredning/ingen-dialog.json", content: beredningIngenDialog },
  { file: "synpunkter/positiv.json", content: synpunkterPositiv },
  { file: "synpunkter/positiv-med-synpunkter.json", content: synpunkterPositivMedSynpunkter },
  { file: "synpunkter/staller-sig-inte-bakom.json", content: synpunkterStallerSigInteBakom },
  { file: "synpunkter/inga-synpunkter.json", content: synpunkterIngaSynpunkter },
  { file: "synpunkter/paverkar-verksamheten.json", content: synpunkterPaverkarVerksamheten },
  { file: "synpunkter/foreslar-overlamna.json", content: synpunkterForeslarOverlamna },
  { file: "synpunkter/foreslar-besvarad.json", content: synpunkterForeslarBesvarad },
  { file: "konsekvenser/inga-kostnader.json", content: konsekvenserIngaKostnader },
  { file: "konsekvenser/kostnaden-ryms.json", content: konsekvenserKostnadenRyms },
  { file: "konsekvenser/barn-provning.json", content: konsekvenserBarnProvning },
  { file: "konsekvenser/barn-berors-inte.json", content: konsekvenserBarnBerorsInte },
  { file: "konsekvenser/jamstalldhet.json", content: konsekvenserJamstalldhet },
  { file: "konsekvenser/miljo.json", content: konsekvenserMiljo },
  { file: "konsekvenser/tidplan-och-risk.json", content: konsekvenserTidplanOchRisk },
  { file: "underlag/tjansteutlatandet.json", content: underlagTjansteutlatandet },
  { file: "underlag/remissen.json", content: underlagRemissen },
  { file: "expediering/till-avsandaren.json", content: expedieringTillAvsandaren },
  { file: "expediering/till-forslagsstallaren.json", content: expedieringTillForslagsstallaren },
  { file: "expediering/till-flera.json", content: expedieringTillFlera },
];
