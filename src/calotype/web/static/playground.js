// A model's page: its tabs, the form as a request, and a request's way to its picture. All of it is the public API.
"use strict";

(() => {
  const $ = id => document.getElementById(id);
  const form = $("form"), stage = $("stage");
  const slug = form.dataset.slug, sizes = JSON.parse(form.dataset.sizes);
  const FOLLOWED = `calotype.request.${slug}`, FILLED = `calotype.form.${slug}`;
  const AGAIN_MS = [500, 1000, 2000, 4000];
  const SEEDS = 2 ** 31;
  let followed = null;  // the request that is on its way: {id, sent, began, source}
  let drawn = null;  // what was sent for the pictures that are shown, and their seed

  // The tabs

  const tabs = [...document.querySelectorAll("[role=tab]")];

  function select(tab, focus) {
    for (const each of tabs) {
      const chosen = each === tab;
      each.setAttribute("aria-selected", chosen);
      each.tabIndex = chosen ? 0 : -1;
      $(each.getAttribute("aria-controls")).hidden = !chosen;
    }
    if (focus) tab.focus();
    history.replaceState(null, "", tab === tabs[0] ? location.pathname + location.search : `#${tab.id.slice(4)}`);
  }

  tabs.forEach((tab, index) => {
    tab.addEventListener("click", () => select(tab, false));
    tab.addEventListener("keydown", event => {
      const to = {ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1}[event.key];
      if (to === undefined) return;
      event.preventDefault();
      select(tabs[(to + tabs.length) % tabs.length], true);
    });
  });
  function selectNamed() {
    const named = tabs.find(tab => location.hash === `#${tab.id.slice(4)}`);
    if (named) select(named, false);
  }
  addEventListener("hashchange", selectNamed);
  selectNamed();

  // The form as a request: what differs from the default, typed

  const fields = [...form.querySelectorAll("[data-parameter]")];

  function value(field) {
    const name = field.dataset.parameter;
    if (field.dataset.type === "boolean") return String(form.elements[name].checked);
    return form.elements[name].value;
  }

  function request() {
    const sent = {};
    for (const field of fields) {
      const {parameter, type, default: usual} = field.dataset, text = value(field);
      if (text === usual || (text === "" && type !== "string")) continue;
      sent[parameter] = {integer: Number, number: Number, boolean: each => each === "true"}[type]?.(text) ?? text;
    }
    return sent;
  }

  function fill(sent) {
    for (const field of fields) {
      const {parameter, type, default: usual} = field.dataset, control = form.elements[parameter];
      const text = parameter in sent ? String(sent[parameter]) : usual;
      if (type === "boolean") control.checked = text === "true";
      else control.value = text === "-1" && control.placeholder === "random" ? "" : text;
    }
    changed();
  }

  function changed() {
    const sent = request();
    $("request").value = JSON.stringify(sent);
    sessionStorage.setItem(FILLED, $("request").value);
    document.body.dispatchEvent(new Event("request-changed"));
    for (const slider of form.querySelectorAll(".slider")) {
      const [range, number] = slider.children;
      slider.classList.toggle("auto", number.value === "");
      if (number.value !== "") range.value = number.value;
    }
    const price = $("price");
    if (price) {
      const micros = price.dataset.priceMicros * (sent.num_images ?? 1);
      price.textContent = money(micros / 1e6);
    }
    if (!followed && !drawn && !$("idle").querySelector("img")) shape(sent);
  }

  function money(credits) {
    return "$" + credits.toFixed(6).replace(/(\.\d\d\d*?)0+$/, "$1");
  }

  function shape(sent) {
    const ratio = sent.aspect_ratio ?? fields.find(each => each.dataset.parameter === "aspect_ratio").dataset.default;
    const [width, height] = (sent.width || sent.height) && !sent.aspect_ratio
      ? [sent.width ?? 512, sent.height ?? 512] : sizes[ratio];
    stage.style.setProperty("--ratio", width / height);
  }

  form.addEventListener("input", event => {
    if (event.target.type === "range") event.target.nextElementSibling.value = event.target.value;
    unmark(event.target.closest("[data-parameter]"));
    changed();
  });
  form.addEventListener("click", event => {
    const dice = event.target.closest("[data-dice]"), clear = event.target.closest("[data-clear]");
    if (dice) $(dice.dataset.dice).value = Math.floor(Math.random() * SEEDS);
    if (clear) $(clear.dataset.clear).value = "";
    if (dice || clear) changed();
  });
  $("use-sample")?.addEventListener("click", event => {
    form.elements.prompt.value = event.target.dataset.prompt;
    changed();
    form.elements.prompt.focus();
  });

  // What is wrong with a field stands beside it

  function unmark(field) {
    if (!field) return;
    const problem = field.querySelector(".problem");
    problem.hidden = true;
    for (const control of field.querySelectorAll("[aria-invalid]")) {
      control.removeAttribute("aria-invalid");
      control.removeAttribute("aria-errormessage");
    }
  }

  function mark(name, message) {
    const field = fields.find(each => each.dataset.parameter === name);
    if (!field) return false;
    const problem = field.querySelector(".problem"), control = field.querySelector("[name]");
    problem.textContent = message;
    problem.hidden = false;
    control.setAttribute("aria-invalid", "true");
    control.setAttribute("aria-errormessage", problem.id);
    field.closest("details")?.setAttribute("open", "");
    control.focus();
    problem.scrollIntoView({block: "nearest"});
    return true;
  }

  // From the button to the picture

  form.addEventListener("submit", event => {
    event.preventDefault();
    generate(request());
  });
  form.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });

  async function call(method, path, body) {
    const headers = {"x-csrf-token": calotype.csrf(), accept: "application/json"};
    if (body) headers["content-type"] = "application/json";
    const answer = await fetch(path, {method, headers, body: body && JSON.stringify(body)});
    return [answer, await answer.text()];
  }

  async function generate(sent) {
    if (followed || form.dataset.signedIn !== "yes") return;
    fields.forEach(unmark);
    followed = {sent, began: performance.now()};
    show("waiting");
    tell("Sending…");
    reveal();
    let answer, text;
    try {
      [answer, text] = await call("POST", `/v2/${slug}`, sent);
    } catch {
      return fail(calotype.reason("", 0), "Nothing was sent.");
    }
    if (!answer.ok) return refused(answer, text);
    const {request_id: id, queue_position: position} = JSON.parse(text);
    followed.id = id;
    sessionStorage.setItem(FOLLOWED, JSON.stringify({id, sent}));
    showSent(sent, id);
    advance({status: "QUEUED", queue_position: position});
    listen();
  }

  const ADVICE = {
    insufficient_credits: "Ask whoever runs this server for more, or choose a cheaper model.",
    rate_limit_exceeded: "Wait a little, then generate again.",
    queue_full: "Wait a little, then generate again. What you typed is kept.",
    pipeline_unavailable: "The model can’t be loaded now. Another one may work.",
    draining: "The server is starting again. Wait a little, then generate again.",
    blocked: "Say it in other words. Nothing was charged.",
    model_retired: "Choose another model.",
  };

  function refused(answer, text) {
    const message = calotype.reason(text, answer.status);
    let code = null, field = null;
    try {
      ({code, field} = JSON.parse(text));
    } catch {
      // no JSON: a proxy's answer
    }
    if (answer.status === 401 || field === "x-csrf-token") {  // another session, or none: its page is no longer ours
      return fail("You are signed out.", "Sign in again; what you typed is kept.", "/login?next=" + encodeURIComponent(location.pathname));
    }
    if (answer.status === 400 && mark(field, message)) {
      stop();
      return show(drawn ? "done" : "idle");
    }
    fail(message, ADVICE[code]);
  }

  // The status stream, and what to do when it breaks off

  function listen(tries = 0) {
    const current = followed;
    const source = new EventSource(`/v2/requests/${current.id}/status/stream?preview=true`);
    current.source = source;
    source.onmessage = event => {
      tries = 0;
      const status = JSON.parse(event.data);
      if (status.preview) {
        $("preview").src = status.preview;
        $("preview").hidden = false;
      }
      advance(status);
      if (status.status === "COMPLETED" || status.status === "FAILED") {
        source.close();
        finish(status);
      }
    };
    source.onerror = () => {
      source.close();
      if (followed === current) setTimeout(() => look(current, tries), AGAIN_MS[Math.min(tries, AGAIN_MS.length - 1)]);
    };
  }

  async function look(current, tries) {
    if (followed !== current) return;
    let answer, text;
    try {
      [answer, text] = await call("GET", `/v2/requests/${current.id}/status`);
    } catch {
      tell("The server can’t be reached; your request is kept. Trying again…");
      $("bar").removeAttribute("value");
      return void setTimeout(() => look(current, tries + 1), AGAIN_MS[Math.min(tries, AGAIN_MS.length - 1)]);
    }
    if (answer.status === 404) return fail("The request is no longer kept.");
    if (!answer.ok && answer.status !== 422) {
      if (answer.status < 500) return refused(answer, text);
      tell("The server is starting again; your request is kept.");
      return void setTimeout(() => look(current, tries + 1), AGAIN_MS[Math.min(tries, AGAIN_MS.length - 1)]);
    }
    const status = JSON.parse(text);
    advance(status);
    if (status.status === "COMPLETED" || status.status === "FAILED") finish(status);
    else listen(tries + 1);
  }

  // On a phone the form is above.
  function reveal() {
    if ($("frame").getBoundingClientRect().top > innerHeight * .6) stage.scrollIntoView({block: "start"});
  }

  function advance(status) {
    const bar = $("bar");
    if (status.status === "QUEUED") {
      show("waiting");
      const ahead = status.queue_position;
      tell(ahead ? `In the queue, ${ahead} ahead` : "In the queue, next");
      bar.removeAttribute("value");
    } else if (status.status === "PROCESSING") {
      show("running");
      if (status.progress === undefined) {
        tell("Starting");
        bar.removeAttribute("value");
      } else {
        bar.value = status.progress;
        tell(status.step < status.steps ? `Step ${status.step} of ${status.steps}` : "Finishing the picture");
      }
    }
  }

  async function finish(status) {
    if (status.status === "FAILED") {
      if (status.code === "cancelled") {
        const asked = document.activeElement === $("cancel");
        stop();
        drawn ? show("done") : show("idle");
        if (asked) $("generate").focus({preventScroll: true});  // the button that had it is gone
        return calotype.say("Cancelled. Nothing was charged.");
      }
      return fail(status.error, ADVICE[status.code] ?? "Nothing was charged.");
    }
    let answer, text;
    try {
      [answer, text] = await call("GET", `/v2/requests/${followed.id}`);
    } catch {
      return look(followed, 1);
    }
    if (!answer.ok) return refused(answer, text);
    picture(JSON.parse(text));
  }

  $("cancel").addEventListener("click", async () => {
    if (!followed?.id) return;
    tell("Cancelling…");
    try {
      const [answer, text] = await call("PUT", `/v2/requests/${followed.id}/cancel`);
      // A 400: it has just ended, and the stream says how.
      if (!answer.ok && answer.status !== 400) calotype.say(calotype.reason(text, answer.status), {bad: true});
    } catch {
      calotype.say(calotype.reason("", 0), {bad: true});
    }
  });

  // What is shown

  function show(state) {
    stage.dataset.state = state;
    const busy = state === "waiting" || state === "running";
    $("progress").hidden = !busy;
    const still = state === "idle" || state === "failed";  // what was there before stays, behind the failure too
    $("idle").hidden = !(still && !drawn);
    $("idle-caption").hidden = state !== "idle" || drawn;
    $("pictures").hidden = !(state === "done" || (still && drawn));
    $("result").hidden = state !== "done";
    $("failure").hidden = state !== "failed";
    if (state !== "running") $("preview").hidden = true;
    const button = $("generate");
    if (button.tagName === "BUTTON") button.disabled = busy;
    $("cancel").disabled = !followed?.id;
    if (busy) shape(followed.sent);
    if (still && !drawn && $("idle").querySelector("img")) stage.style.removeProperty("--ratio");
    if (busy && !clock) clock = setInterval(tick, 100);
  }

  let clock = null;

  function tick() {
    if (!followed) {
      clearInterval(clock);
      clock = null;
      return;
    }
    $("elapsed").textContent = `${((performance.now() - followed.began) / 1000).toFixed(1)} s`;
  }

  function tell(text) {
    if ($("doing").textContent !== text) $("doing").textContent = text;
  }

  function stop() {
    followed?.source?.close();
    followed = null;
    sessionStorage.removeItem(FOLLOWED);
  }

  function fail(message, advice, link) {
    stop();
    show("failed");
    const failure = $("failure");
    failure.replaceChildren(line("strong", message));
    if (advice) failure.append(line("p", advice));
    if (link) {
      const anchor = line("a", "Sign in");
      anchor.href = link;
      failure.append(anchor);
    }
    failure.scrollIntoView({block: "nearest"});
  }

  function line(tag, text) {
    const made = document.createElement(tag);
    made.textContent = text;
    return made;
  }

  function picture(result) {
    const {sent} = followed;
    stop();
    drawn = {sent, seed: Number(result.images[0].seed)};
    const images = result.images.map((each, index) => {
      const image = new Image(each.width, each.height);
      image.src = new URL(each.url).pathname;
      image.alt = result.images.length > 1 ? `${result.prompt} (${index + 1} of ${result.images.length})` : result.prompt;
      image.alt = image.alt.slice(0, 300);
      return image;
    });
    const choose = index => {
      const {width, height, seed, file_name: name} = result.images[index];
      stage.style.setProperty("--ratio", width / height);
      $("pictures").replaceChildren(images[index]);
      $("seed").textContent = seed;
      $("size").textContent = `${width} × ${height}`;
      $("download").href = new URL(result.images[index].url).pathname;
      $("download").download = name;
      drawn.seed = Number(seed);
      [...$("strip").children].forEach((each, place) => each.setAttribute("aria-pressed", place === index));
    };
    $("strip").hidden = images.length < 2;
    $("strip").replaceChildren(...images.map((image, index) => {
      const button = document.createElement("button");
      button.type = "button";
      const small = image.cloneNode();
      small.alt = `Picture ${index + 1}`;
      button.append(small);
      button.addEventListener("click", () => choose(index));
      return button;
    }));
    choose(0);
    $("cost").textContent = money(result.metrics.cost);
    $("time").textContent = `${result.metrics.total_time.toFixed(1)} s`;
    const warnings = result.warnings ?? [];
    $("warnings").hidden = !warnings.length;
    $("warnings").replaceChildren(...warnings.map(each => line("li", each.message)));
    const credits = $("credits");
    if (credits) credits.textContent = money(result.metrics.remaining_credits);
    show("done");
    if (warnings.length) $("warnings").scrollIntoView({block: "nearest"});  // what is missing is seen with the picture
    if ($("doing").textContent) tell("");
    calotype.announce(`The picture is there. Seed ${result.images[0].seed}.`);
  }

  function showSent(sent, id) {
    $("sent").hidden = false;
    $("sent-text").textContent = `POST /v2/${slug}\n${JSON.stringify(sent, null, 2)}\n\nrequest_id ${id}`;
  }

  $("reuse").addEventListener("click", () => {
    fill({...drawn.sent, seed: drawn.seed});
    calotype.say("These settings are in the form, with the seed of this picture.");
  });
  $("vary").addEventListener("click", () => {
    const {seed, ...others} = drawn.sent;
    fill(others);
    generate(others);
  });

  // What was typed, and what was on its way, outlive a new load of the page

  try {
    const kept = JSON.parse(sessionStorage.getItem(FILLED));
    if (kept) fill(kept);
    else changed();
    const before = JSON.parse(sessionStorage.getItem(FOLLOWED));
    if (before && form.dataset.signedIn === "yes") {
      followed = {...before, began: performance.now()};
      showSent(before.sent, before.id);
      show("waiting");
      reveal();
      look(followed, 0);
    }
  } catch {
    changed();
  }
})();
