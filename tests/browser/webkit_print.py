"""Prints pages of the single file with WebKit, as its dialog would: WebKit's driver cannot.

python3 webkit_print.py FILE FOLDER LANGUAGE ROUTE...  writes FOLDER/0.pdf, FOLDER/1.pdf, ...
"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

FILE, FOLDER, LANGUAGE, *ROUTES = sys.argv[1:]

# The title says when a step is done; the page itself sets it to its own name in between.
WATCH = """
(async () => {
  const until = async it => { for (let n = 0; n < 300; n++) { if (it()) return; await new Promise(ok => setTimeout(ok, 100)); } throw 'waited for ' + it; };
  await until(() => document.documentElement.dataset.ready !== undefined);
  await until(() => document.querySelector('#choose-sample, #main :is(table, .learn, .grid)'));
  const sample = document.querySelector('#choose-sample');
  if (sample) { sample.click(); await until(() => document.querySelector('table.ov')); }
  location.hash = ROUTE;
  await until(() => location.hash.startsWith(ROUTE) && document.querySelector('#main h1') && document.querySelector('#main :is(table, figure, .learn, .grid)'));
  await new Promise(ok => setTimeout(ok, 1500));
  document.title = 'READY ' + ROUTE;
})().catch(why => { document.title = 'FAILED ' + why; });
"""


def main():
    context = WebKit2.WebContext.new_ephemeral()
    context.set_preferred_languages([LANGUAGE])
    view = WebKit2.WebView.new_with_context(context)
    view.get_settings().set_print_backgrounds(False)
    window = Gtk.Window(default_width=1366, default_height=768)
    window.add(view)
    window.show_all()
    state = {"at": 0, "code": 1}

    def leave(why):
        print(why, file=sys.stderr)
        Gtk.main_quit()

    def turn():
        route = "#/" + ROUTES[state["at"]]
        view.run_javascript(WATCH.replace("ROUTE", repr(route)), None, None)

    def printed(_operation):
        state["at"] += 1
        if state["at"] == len(ROUTES):
            state["code"] = 0
            Gtk.main_quit()
        else:
            turn()

    def output():
        settings = Gtk.PrintSettings()
        settings.set_printer("Print to File")
        settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, f"file://{FOLDER}/{state['at']}.pdf")
        settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
        setup = Gtk.PageSetup()
        setup.set_paper_size(Gtk.PaperSize.new(Gtk.PAPER_NAME_A4))
        operation = WebKit2.PrintOperation.new(view)
        operation.set_print_settings(settings)
        operation.set_page_setup(setup)
        operation.connect("finished", printed)
        operation.connect("failed", lambda _operation, why: leave(why.message))
        operation.print_()

    def titled(_view, _parameter):
        title = view.get_title() or ""
        if title.startswith("READY "):
            output()
        elif title.startswith("FAILED "):
            leave(title)

    def loaded(_view, event):
        if event == WebKit2.LoadEvent.FINISHED:
            turn()

    view.connect("notify::title", titled)
    view.connect("load-changed", loaded)
    view.load_uri(f"file://{FILE}")
    GLib.timeout_add_seconds(240, lambda: leave("took longer than four minutes"))
    Gtk.main()
    return state["code"]


sys.exit(main())
