/* What a live room needs of the browser: a clock that counts down, a screen that stays awake, a sign of life. */

const SIGN_OF_LIFE = 15000;

class RoomTimer extends HTMLElement {
  #ends = 0;
  #left = 0;
  #state = "";
  #ticking = 0;
  #living = 0;
  #lock = null;
  #said = null;
  #saidLastMinute = false;
  #saidOver = false;
  #seen = () => this.#wake();

  connectedCallback() {
    this.#ticking = setInterval(() => this.#draw(), 250);
    this.#living = setInterval(() => this.#live(), SIGN_OF_LIFE);
    document.addEventListener("visibilitychange", this.#seen);
    window.addEventListener("online", this.#seen);
    this.#said = document.createElement("div");
    this.#said.className = "visually-hidden";
    this.#said.setAttribute("aria-live", "assertive");
    this.after(this.#said);
    this.#wake();
    this.#draw();
  }

  disconnectedCallback() {
    clearInterval(this.#ticking);
    clearInterval(this.#living);
    document.removeEventListener("visibilitychange", this.#seen);
    window.removeEventListener("online", this.#seen);
    this.#lock?.release().catch(() => {});
    this.#lock = null;
    this.#said?.remove();
    this.#said = null;
  }

  /* "runs:90000", "paused:90000" or nothing. */
  set time(value) {
    const [state, left] = String(value ?? "").split(":");
    this.#state = state;
    this.#left = Number(left ?? 0);
    this.#ends = Date.now() + this.#left;
    this.#saidLastMinute = this.#left < 60000;
    this.#saidOver = this.#left <= 0;
    this.#draw();
  }

  get time() {
    return this.#state ? `${this.#state}:${this.#now()}` : "";
  }

  #now() {
    return this.#state === "runs" ? this.#ends - Date.now() : this.#left;
  }

  #draw() {
    this.hidden = !this.#state;
    if (!this.#state) {
      return;
    }
    const left = this.#now();
    const seconds = Math.max(0, Math.ceil(left / 1000));
    const digits = `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
    const words = left <= 0 ? this.dataset.over : this.#state === "paused" ? `${digits} ${this.dataset.paused}` : digits;
    if (this.textContent !== words) {
      this.textContent = words;
      this.setAttribute("aria-label", `${this.dataset.label} ${words}`);
    }
    this.toggleAttribute("data-ending", left < 60000);
    if (this.#state === "runs" && left < 60000 && left > 0 && !this.#saidLastMinute) {
      this.#saidLastMinute = true;
      this.#say(this.dataset.lastMinute);
    }
    if (this.#state === "runs" && left <= 0 && !this.#saidOver) {
      this.#saidOver = true;
      this.#say(this.dataset.over);
    }
  }

  #say(words) {
    if (this.#said) {
      this.#said.textContent = words;
    }
  }

  #live() {
    if (document.visibilityState === "visible") {
      this.dispatchEvent(new Event("room-here"));
    }
  }

  async #wake() {
    if (document.visibilityState !== "visible" || !this.isConnected) {
      return;
    }
    this.#live();
    if (this.#lock && !this.#lock.released) {
      return;
    }
    try {
      const lock = (await navigator.wakeLock?.request("screen")) ?? null;
      if (this.isConnected) {
        this.#lock = lock;
      } else {
        lock?.release().catch(() => {});
      }
    } catch {
      // A phone that saves its battery keeps its own rules.
    }
  }
}

customElements.define("room-timer", RoomTimer);
