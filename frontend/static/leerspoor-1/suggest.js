/* A field with suggestions: the arrow keys go through them, Enter takes one, Escape closes them. The field keeps the focus. */

class Suggest extends HTMLElement {
  #active = -1;
  #wired = false;

  connectedCallback() {
    if (this.#wired) {
      return;
    }
    this.#wired = true;
    this.addEventListener("keydown", (event) => this.#key(event), true);
    this.addEventListener("focusout", (event) => {
      if (!this.contains(event.relatedTarget)) {
        this.#close();
      }
    });
    this.addEventListener("focusin", (event) => event.target === this.#input && this.#show());
    this.addEventListener("mousedown", (event) => {
      // The field keeps the focus while something is picked with the mouse.
      if (event.target instanceof Element && event.target.closest("[role=option]")) {
        event.preventDefault();
      }
    });
    new MutationObserver(() => this.#show()).observe(this, { childList: true, subtree: true });
    this.#show();
  }

  get #input() {
    return this.querySelector("vaadin-text-field > input");
  }

  get #list() {
    return this.querySelector("[role=listbox]");
  }

  get #options() {
    return [...this.querySelectorAll("[role=option]")];
  }

  #show() {
    const input = this.#input;
    const list = this.#list;
    if (!input || !list) {
      return;
    }
    if (input.getAttribute("role") !== "combobox") {
      input.setAttribute("role", "combobox");
      input.setAttribute("aria-autocomplete", "list");
      input.setAttribute("aria-controls", list.id);
      input.setAttribute("autocomplete", "off");
      input.setAttribute("enterkeyhint", "search");
    }
    const open = this.#options.length > 0 && document.activeElement === input;
    this.toggleAttribute("open", open);
    input.setAttribute("aria-expanded", String(open));
    this.#go(open && this.#active < this.#options.length ? this.#active : -1);
  }

  #close() {
    this.removeAttribute("open");
    this.#input?.setAttribute("aria-expanded", "false");
    this.#go(-1);
  }

  #go(to) {
    this.#active = to;
    this.#options.forEach((option, place) => {
      const chosen = String(place === to);
      if (option.getAttribute("aria-selected") !== chosen) {
        option.setAttribute("aria-selected", chosen);
      }
    });
    const option = this.#options[to];
    if (option) {
      this.#input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      this.#input?.removeAttribute("aria-activedescendant");
    }
  }

  #key(event) {
    const open = this.hasAttribute("open");
    const options = this.#options;
    if (event.target !== this.#input || event.isComposing) {
      return;
    }
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && options.length > 0) {
      event.preventDefault();
      if (!open) {
        this.#show();
      }
      // One step past either end is the field itself.
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.#go(((this.#active + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    } else if (event.key === "Enter" && open && this.#active >= 0) {
      event.preventDefault();
      event.stopPropagation();
      options[this.#active].click();
      this.#close();
    } else if (event.key === "Enter") {
      this.#close();
    }
  }
}

customElements.define("leerspoor-suggest", Suggest);
