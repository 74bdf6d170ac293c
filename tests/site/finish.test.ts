import {createHash} from "node:crypto";
import {describe, expect, test} from "vitest";
import {finishPage} from "../../src/site/finish.js";

const built = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>Mandat</title>
<script type="module">

import {define} from "../client.js"; // "a" < 'b' && c
</script>
<script type="module" src="../shell.js"></script>
</head>
<body><main><!--:cell:--></main></body>
</html>
`;

describe("finishing a page", () => {
  test("gives it its language, title and the other languages", () => {
    const page = finishPage("/ru/index", built);
    expect(page).toContain('<html lang="ru">');
    expect(page).toContain("<title>Лаборатория – Mandat</title>");
    expect(page).toContain('<link rel="alternate" hreflang="kk" href="../kk/">');
  });

  test("lets it be zoomed", () => {
    expect(finishPage("/ru/index", built)).not.toContain("maximum-scale");
  });

  test("allows each inline script by the hash of its very text, and keeps the text", () => {
    const script = built.split('<script type="module">')[1]?.split("</script>")[0] ?? "";
    const page = finishPage("/en/index", built);
    expect(page).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    expect(page).toContain(script);
  });

  test("puts its address right before it asks for a file, and rules what runs before that", () => {
    const page = finishPage("/en/index", built);
    const places = ["Content-Security-Policy", "history.replaceState", "../client.js"].map((part) =>
      page.indexOf(part),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test("keeps the comments by which Framework finds its cells", () => {
    expect(finishPage("/en/index", built)).toContain("<!--:cell:-->");
  });

  test("gives a page of no language Kazakh, and no alternates", () => {
    const page = finishPage("/index", built);
    expect(page).toContain('<html lang="kk">');
    expect(page).not.toContain("hreflang");
  });

  test.each([
    ["an html element", "<html>", "<div>"],
    ["a viewport", 'name="viewport"', 'name="view"'],
    ["a viewport to mend", ", maximum-scale=1", ""],
    ["a title", "<title>Mandat</title>", ""],
    ["a main", /<\/?main>/g, ""],
    ["a charset", 'charset="utf-8"', ""],
  ])("fails where it does not find %s", (_what, part, instead) => {
    expect(() => finishPage("/en/index", built.replace(part, instead))).toThrow();
  });

  test("fails for a page that the navigation does not know", () => {
    expect(() => finishPage("/en/no-such-page", built)).toThrow("/en/no-such-page");
  });
});
