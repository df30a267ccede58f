// Forms and buttons that call the API: data-api="METHOD /path". What they ask before, say wrong and show after.
"use strict";

// The fields of a form as the API's JSON: "a.b" is b of a; empty ones are left out.
function bodyOf(form) {
  const body = {};
  for (const field of form.elements) {
    if (!field.name || field.disabled || (["radio", "checkbox"].includes(field.type) && !field.checked)) continue;
    const kind = field.dataset.type ?? (field.type === "checkbox" ? "boolean" : "text");
    if (field.value === "" && kind !== "boolean") continue;
    const names = field.name.split(".");
    const last = names.pop();
    const at = names.reduce((inside, name) => inside[name] ??= {}, body);
    if (kind === "list") (at[last] ??= []).push(field.value);
    else at[last] = kind === "boolean" ? true : kind === "number" ? Number(field.value) : field.value;
  }
  return body;
}

async function agreed(element) {
  if (!element.dataset.confirm) return true;
  const dialog = document.getElementById("confirm");
  document.getElementById("confirm-title").textContent = element.dataset.confirm;
  document.getElementById("confirm-text").textContent = element.dataset.about ?? "";
  document.getElementById("confirm-yes").textContent = element.dataset.yes ?? "Go on";
  dialog.returnValue = "no";
  dialog.showModal();
  await new Promise(done => dialog.addEventListener("close", done, {once: true}));
  return dialog.returnValue === "yes";
}

// Something that is never shown again; the page is loaded anew when it is closed.
async function showOnce(title, text, secret) {
  for (const open of document.querySelectorAll("dialog[open]")) open.close();
  const dialog = document.getElementById("once");
  document.getElementById("once-title").textContent = title;
  document.getElementById("once-text").textContent = text;
  document.getElementById("once-secret").textContent = secret;
  dialog.showModal();
  await new Promise(done => dialog.addEventListener("close", done, {once: true}));
  location.reload();
}

const THEN = {
  reload: () => location.reload(),
  key: answer => showOnce("Your new key", "It is shown this once. Keep it where passwords are kept.", answer.key),
  secret: answer => showOnce("The signing secret", "It is shown this once. What is sent is signed with it.", answer.secret),
  link: answer => showOnce("Your link", `It is shown this once. It works until ${window.calotype.moment(answer.details.expires_at)}.`, answer.url),
  generation: answer => location.assign(`/gallery/${answer.request_id}`),
};

function mark(element, problem) {
  const place = element.querySelector("[data-problem]");
  for (const field of element.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
  if (!place) return problem && window.calotype.say(problem.error, {bad: true});
  place.hidden = !problem;
  place.textContent = problem ? problem.error : "";
  if (!problem?.field) return;
  const field = element.elements?.namedItem(problem.field);
  if (field instanceof Element) {
    place.id ||= "problem";
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", place.id);
    field.focus();
  }
}

async function call(element, body) {
  const [method, path] = element.dataset.api.split(" ");
  const headers = {accept: "application/json", "content-type": "application/json", "x-csrf-token": window.calotype.csrf()};
  let answer;
  try {
    answer = await fetch(path, {method, headers, body: method === "POST" || method === "PUT" ? JSON.stringify(body) : undefined});
  } catch {
    return mark(element, {error: window.calotype.reason("", 0)});
  }
  const text = await answer.text();
  if (!answer.ok) {
    let problem = {};
    try {
      problem = JSON.parse(text);
    } catch {}
    return mark(element, {field: problem.field, error: window.calotype.reason(text, answer.status)});
  }
  mark(element, null);
  const then = element.dataset.then ?? "reload";
  if (then.startsWith("/")) return location.assign(then);
  return THEN[then](text ? JSON.parse(text) : {});
}

async function run(element, body) {
  const buttons = element.matches("form") ? element.querySelectorAll("button:not([type=button])") : [element];
  if (!await agreed(element)) return;
  for (const button of buttons) button.disabled = true;
  try {
    await call(element, body);
  } finally {
    for (const button of buttons) button.disabled = false;
  }
}

document.addEventListener("submit", event => {
  const form = event.target.closest("form[data-api]");
  if (!form) return;
  event.preventDefault();
  run(form, bodyOf(form));
});
// A link to a playground, whose form it fills.
document.addEventListener("click", event => {
  const link = event.target.closest("a[data-fill]");
  if (link) sessionStorage.setItem(`calotype.form.${link.pathname.split("/").pop()}`, link.dataset.fill);
});
document.addEventListener("click", event => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.dataset.api) run(button, JSON.parse(button.dataset.body ?? "{}"));
  if (button.dataset.open) document.getElementById(button.dataset.open).showModal();
  if ("close" in button.dataset) button.closest("dialog").close();
});
