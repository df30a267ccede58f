// What every page has: points in time in the reader's own, buttons that copy, and a place to say what went wrong.
"use strict";

const STAYS_MS = 8000;
const shown = new Intl.DateTimeFormat(undefined, {dateStyle: "medium", timeStyle: "short"});

function localise(root) {
  for (const time of root.querySelectorAll("time[data-local]")) {
    const at = new Date(time.dateTime);
    if (!Number.isNaN(at.getTime())) {
      time.title = time.textContent;
      time.textContent = shown.format(at);
      time.removeAttribute("data-local");
    }
  }
}

// Says it where screen readers hear of it too; gone after a while.
function say(message, {bad = false} = {}) {
  const place = document.getElementById("notices");
  for (const each of place.children) if (each.textContent === message) each.remove();  // once is enough
  const notice = document.createElement("p");
  notice.className = bad ? "notice bad" : "notice";
  notice.textContent = message;
  place.append(notice);
  setTimeout(() => notice.remove(), STAYS_MS);
}

// For screen readers alone.
function announce(message) {
  const place = document.getElementById("announced");
  place.textContent = "";
  requestAnimationFrame(() => { place.textContent = message; });
}

// An API's error as a sentence.
function reason(text, status) {
  if (status === 401) return "You are signed out. Load the page again to sign in.";
  try {
    return JSON.parse(text).error;
  } catch {
    return status ? `The server answered with ${status}.` : "The server can’t be reached. It may be starting again.";
  }
}

async function copy(button) {
  const source = document.getElementById(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(source.value ?? source.textContent);
    say("Copied.");
  } catch {
    getSelection().selectAllChildren(source);
    say("Marked: copy it with your keyboard.");
  }
}

document.addEventListener("click", event => {
  const button = event.target.closest("[data-copy]");
  if (button) copy(button);
});
document.addEventListener("htmx:beforeRequest", ({detail}) => {
  if (detail.requestConfig.path === "/logout") sessionStorage.clear();  // what was typed is its owner's
});
// What a filter found: its number, or the sentence that stands there when it is nothing.
document.addEventListener("htmx:afterSwap", ({detail: {target}}) => {
  if (!target?.dataset.counts) return;  // none: the browser went back
  const number = target.querySelectorAll(target.dataset.counts).length;
  announce(number ? `${number} shown` : target.textContent.trim());
});
// On a narrow window the navigation scrolls: to where one is.
document.querySelector(".bar [aria-current]")?.scrollIntoView({block: "nearest", inline: "center"});
document.addEventListener("htmx:load", event => localise(event.detail.elt));
document.addEventListener("htmx:responseError", ({detail: {xhr}}) => say(reason(xhr.responseText, xhr.status), {bad: true}));
document.addEventListener("htmx:sendError", () => say(reason("", 0), {bad: true}));
document.addEventListener("DOMContentLoaded", () => localise(document));
const moment = text => shown.format(new Date(text));
window.calotype = {say, moment, announce, reason, csrf: () => document.body.dataset.csrf};
