// The search of a copy in files. The cases stand in `cases.js` as
// [number, title, address, day, further words]; nothing leaves the browser.
(function () {
  "use strict";
  const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const form = document.getElementById("fixed-search");
  const field = document.getElementById("q");
  const list = document.getElementById("found");
  const none = document.getElementById("none");
  const root = form.dataset.root;
  const cases = (window.CASES || []).map((one) => [one, plain(one[0] + " " + one[1] + " " + one[4])]);
  const most = 100;

  function item([number, title, address, day]) {
    const line = document.createElement("li");
    const facts = document.createElement("p");
    facts.className = "item-facts";
    const label = document.createElement("strong");
    label.className = "said-to-be";
    label.textContent = form.dataset.label;
    facts.append(label, " ", number, " ", day);
    const heading = document.createElement("h3");
    heading.dir = "auto";
    const link = document.createElement("a");
    link.href = root + address;
    link.textContent = title;
    heading.append(link);
    line.className = "item";
    line.append(facts, heading);
    return line;
  }

  function look() {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    const holds = (text) => words.every((word) => text.includes(word));
    const found = words.length ? cases.filter(([, text]) => holds(text)) : [];
    list.replaceChildren(...found.slice(0, most).map(([one]) => item(one)));
    none.hidden = found.length > 0 || !words.length;
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    look();
  });
  field.addEventListener("input", look);
  form.hidden = false;
})();
