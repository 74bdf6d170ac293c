import {describe, expect, test} from "vitest";
import {load, rowsOf} from "./importing.js";

const header = "УИК;Избирателей;Проголосовало;Нур Отан;Ак жол";

describe("A column is no party's", () => {
  test("where it has how many had voted by some hour", async () => {
    const {tables, report} = await load(
      "УИК;Избирателей;10:00;на 12.00;к 16-00;20:00;Нур Отан;Ак жол\n1;1000;100;250;480;600;400;200\n2;500;40;120;210;300;200;100\n",
    );
    expect([...new Set(tables.votes.party as string[])]).toEqual(["nur-otan", "ak-zhol"]);
    expect(report.files[0].ignoredColumns).toEqual(["10:00", "на 12.00", "к 16-00", "20:00"]);
  });

  test("where the others come to the ballots in the box without it", async () => {
    const {tables} = await load(
      "station,registered,cast,Alpha,Beta,difference,place of leader\n1,1000,600,400,200,200,1\n2,500,300,100,200,100,2\n3,400,200,150,50,100,1\n",
    );
    expect([...new Set(tables.votes.party as string[])]).toEqual(["Alpha", "Beta"]);
  });
});

describe("A column stays a party's", () => {
  test("where its name has a word that stands alone over how far the first is ahead", async () => {
    const {tables, report} = await load(
      "constituency,electorate,New Majority,Partido Diferente,Majority\nNorth,90,40,18,22\nSouth,70,30,20,10\n",
    );
    expect([...new Set(tables.votes.party as string[])]).toEqual(["New Majority", "Partido Diferente"]);
    expect(report.files[0].ignoredColumns).toEqual(["Majority"]);
  });

  test("where one cell of it is a fraction by mistake: that row is refused, and the party is not lost", async () => {
    const rows = Array.from({length: 9}, (_, at) => `${at + 1};1000;600;400;200`);
    const {report, tables} = await load([header, ...rows, "10;1000;600;400,5;199"].join("\n"));
    expect(report).toMatchObject({read: 10, kept: 9, refused: 1, refusedVotes: 199});
    expect(new Set(tables.votes.party as string[]).size).toBe(2);
  });

  test("where arithmetic left a fraction of a whole number", async () => {
    const {report} = await load(`${header}\n1;1000;600;399.9999999998;200\n2;500;300;200;100\n`);
    expect(report).toMatchObject({read: 2, kept: 1, refused: 1, refusalsByReason: {fraction: 1}});
  });

  test("where a point parts its thousands, and some are whole thousands", async () => {
    const loaded = await load(
      "station;registered;cast;Alpha;Beta\n1;1.345;1.000;600;400\n2;1.500;900;600;300\n",
    );
    expect(rowsOf(loaded, "station", "registered", "cast")).toEqual([
      ["1", 1345, 1000, {Alpha: 600, Beta: 400}],
      ["2", 1500, 900, {Alpha: 600, Beta: 300}],
    ]);
  });

  test("where its heading is broken into lines: the party is one with that of another file", async () => {
    const {tables} = await load([
      'station,"Green\nUnion",Other\n1,5,6\n',
      "station,Green Union,Other\n2,7,8\n",
    ]);
    expect([...new Set(tables.votes.party as string[])]).toEqual(["Green Union", "Other"]);
  });
});
