/** What a person does to try the add-in in a Word of their own, in Swedish. */
function howToSideload({ manifest, authority, page }) {
  return `
Åtgärdsfönstret finns nu på ${page}
Manifestet som Word ska få:  ${manifest}

1. Lita på certifikatet (en gång, i 90 dagar):
   Windows   certutil -user -addstore Root ${authority}
   Mac       security add-trusted-cert -d -r trustRoot -k ~/Library/Keychains/login.keychain-db ${authority}
   Webben    öppna ${page} i samma webbläsare och godkänn certifikatet

2. Lägg till tillägget i Word:
   Windows   npx office-addin-debugging start ${manifest}
             eller: dela mappen med manifestet, lägg till den under Arkiv > Alternativ > Säkerhetscenter >
             Inställningar för Säkerhetscenter > Betrodda tilläggskataloger, starta om Word och välj
             Start > Tillägg > Fler tillägg > Delad mapp
   Mac       kopiera manifestet till ~/Library/Containers/com.microsoft.Word/Data/Documents/wef
             (gör mappen om den saknas), starta om Word och välj Start > Tillägg
   Webben    öppna ett dokument i Word på webben, välj Start > Tillägg > Fler tillägg >
             Mina tillägg > Ladda upp mitt tillägg, och peka ut manifestet

3. På fliken Start finns nu gruppen Tjänsteutlåtande.

Ctrl+C avslutar. Ta bort certifikatet när du är klar: det heter "Developer CA for Microsoft Office Add-ins".
`;
}

module.exports = { howToSideload };
