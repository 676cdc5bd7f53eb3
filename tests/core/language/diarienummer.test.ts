import { findDiarienummer } from "../../../src/core/language/diarienummer";

const every = [
  ...["KS 2023/739", "SÖD 2023/443", "1.5.1-135-2012", "2011-875-1.2.4", "1.5.1/026-2013", "2.6-335-2013"],
  ...["4.2.1-139/2013", "01.02/236/2017", "08-324/753", "2012-13656", "T2011-031-04417", "309-486/2013"],
  ...["KS-2022-00514", "UN 2021-00356", "2021/KS 0280 013", "2016KSM1221.042", "SN 17/0112", "KU2022/01873"],
  ...["S-Dp 2002-11922-54", "2023/739", "KS 2023:739"],
  ...["Ks 512/2023", "N132-0123/19", "RS210876", "SLK-2023-01047", "SOC.2023.412", "2012/134-MBR-042"],
  ...["24RS4187", "UBN/2024/0042", "KS/2024:12-005", "VON/2023:87/730", "RS/1042/2023", "Kst 2023/77"],
  ...["1880/24-3", "UE/110074"],
];

it.each(every)("knows %s after a label", (number) => {
  expect(findDiarienummer(`Tjänsteutlåtande Dnr: ${number} Sida 1`).map(({ value }) => value)).toEqual([
    number,
  ]);
  expect(findDiarienummer(`Diarienummer ${number}`).map(({ value }) => value)).toEqual([number]);
});

it.each([
  "KS 2023/739",
  "SÖD 2023/443",
  "KS-2022-00514",
  "UN 2021-00356",
  "KU2022/01873",
  "2021/KS 0280 013",
  "2016KSM1221.042",
  "S-Dp 2002-11922-54",
])("knows %s without a label", (number) => {
  const text = `Svar på remiss från kommunstyrelsen (${number}).`;
  const [only, ...more] = findDiarienummer(text);
  expect([only?.value, only && text.slice(only.start, only.end), more]).toEqual([number, number, []]);
});

it.each([
  "förordning (EU) 2016/679",
  "EU 2016/679 och SOU 2023/12",
  "kommunallagen (2017:725)",
  "08-508 412 06",
  "2023-12-13",
  "läsåret 2023/2024",
  "SFS 2017:725",
])("sees none in %j", (text) => {
  expect(findDiarienummer(text)).toEqual([]);
});
