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
  { file: "beslut/overlamnar-som-svar.json", json: beslutOverlamnarSomSvar },
  { file: "beslut/overlamnar-till-avsandaren.json", json: beslutOverlamnarTillAvsandaren },
  { file: "beslut/antar-som-eget-yttrande.json", json: beslutAntarSomEgetYttrande },
  { file: "beslut/avstar-fran-yttrande.json", json: beslutAvstarFranYttrande },
  { file: "beslut/overlamnar-som-svar-pa-skrivelsen.json", json: beslutOverlamnarSomSvarPaSkrivelsen },
  { file: "beslut/skrivelsen-besvarad.json", json: beslutSkrivelsenBesvarad },
  { file: "beslut/uppdraget-slutfort.json", json: beslutUppdragetSlutfort },
  { file: "beslut/foreslar-bifall-till-motionen.json", json: beslutForeslarBifallTillMotionen },
  { file: "beslut/foreslar-avslag-pa-motionen.json", json: beslutForeslarAvslagPaMotionen },
  { file: "beslut/foreslar-motionen-besvarad.json", json: beslutForeslarMotionenBesvarad },
  { file: "beslut/bifaller-medborgarforslaget.json", json: beslutBifallerMedborgarforslaget },
  { file: "beslut/avslar-medborgarforslaget.json", json: beslutAvslarMedborgarforslaget },
  { file: "beslut/lagger-till-handlingarna.json", json: beslutLaggerTillHandlingarna },
  { file: "beslut/godkanner-inriktningen.json", json: beslutGodkannerInriktningen },
  { file: "beslut/godkanner-genomforandet.json", json: beslutGodkannerGenomforandet },
  { file: "beslut/uppdrag-att-upphandla.json", json: beslutUppdragAttUpphandla },
  { file: "beslut/tilldelar-kontraktet.json", json: beslutTilldelarKontraktet },
  { file: "beslut/godkanner-planen.json", json: beslutGodkannerPlanen },
  { file: "beslut/ger-i-uppdrag.json", json: beslutGerIUppdrag },
  { file: "beslut/justeras-omedelbart.json", json: beslutJusterasOmedelbart },
  { file: "bakgrund/remissen.json", json: bakgrundRemissen },
  { file: "bakgrund/remissens-diarienummer.json", json: bakgrundRemissensDiarienummer },
  { file: "bakgrund/andra-remissinstanser.json", json: bakgrundAndraRemissinstanser },
  { file: "bakgrund/langre-svarstid.json", json: bakgrundLangreSvarstid },
  { file: "bakgrund/skrivelsen.json", json: bakgrundSkrivelsen },
  { file: "bakgrund/uppdraget.json", json: bakgrundUppdraget },
  { file: "bakgrund/motionen.json", json: bakgrundMotionen },
  { file: "bakgrund/medborgarforslaget.json", json: bakgrundMedborgarforslaget },
  { file: "bakgrund/tidigare-beslut.json", json: bakgrundTidigareBeslut },
  { file: "sammanfattning/slutsatsen.json", json: sammanfattningSlutsatsen },
  { file: "arendet/forslaget-innebar.json", json: arendetForslagetInnebar },
  { file: "arendet/remissen-innehaller.json", json: arendetRemissenInnehaller },
  { file: "arendet/lagstod.json", json: arendetLagstod },
  { file: "arendet/sa-fungerar-det-nu.json", json: arendetSaFungerarDetNu },
  { file: "beredning/inom-forvaltningen.json", json: beredningInomForvaltningen },
  { file: "beredning/i-samarbete.json", json: beredningISamarbete },
  { file: "beredning/samverkansgruppen.json", json: beredningSamverkansgruppen },
  { file: "beredning/radet.json", json: beredningRadet },
  { file: "beredning/ingen-dialog.json", json: beredningIngenDialog },
  { file: "synpunkter/positiv.json", json: synpunkterPositiv },
  { file: "synpunkter/positiv-med-synpunkter.json", json: synpunkterPositivMedSynpunkter },
  { file: "synpunkter/staller-sig-inte-bakom.json", json: synpunkterStallerSigInteBakom },
  { file: "synpunkter/inga-synpunkter.json", json: synpunkterIngaSynpunkter },
  { file: "synpunkter/paverkar-verksamheten.json", json: synpunkterPaverkarVerksamheten },
  { file: "synpunkter/foreslar-overlamna.json", json: synpunkterForeslarOverlamna },
  { file: "synpunkter/foreslar-besvarad.json", json: synpunkterForeslarBesvarad },
  { file: "konsekvenser/inga-kostnader.json", json: konsekvenserIngaKostnader },
  { file: "konsekvenser/kostnaden-ryms.json", json: konsekvenserKostnadenRyms },
  { file: "konsekvenser/barn-provning.json", json: konsekvenserBarnProvning },
  { file: "konsekvenser/barn-berors-inte.json", json: konsekvenserBarnBerorsInte },
  { file: "konsekvenser/jamstalldhet.json", json: konsekvenserJamstalldhet },
  { file: "konsekvenser/miljo.json", json: konsekvenserMiljo },
  { file: "konsekvenser/tidplan-och-risk.json", json: konsekvenserTidplanOchRisk },
  { file: "underlag/tjansteutlatandet.json", json: underlagTjansteutlatandet },
  { file: "underlag/remissen.json", json: underlagRemissen },
  { file: "expediering/till-avsandaren.json", json: expedieringTillAvsandaren },
  { file: "expediering/till-forslagsstallaren.json", json: expedieringTillForslagsstallaren },
  { file: "expediering/till-flera.json", json: expedieringTillFlera },
];
