#!/bin/sh
# Puts Rejoinder into the menu of the person who starts this: links into ~/.local, the program stays where it is.
# "sh install.sh --remove" takes them out again. Archives and settings are never touched.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin
desktop=$data/applications/rejoinder.desktop

if [ "${1:-}" = "--remove" ]; then
    rm -f "$bin/rejoinder" "$bin/rejoinder-cli" "$desktop" "$data/mime/packages/rejoinder.xml"
    rm -f "$data/metainfo/rejoinder.Rejoinder.metainfo.xml" "$data"/icons/hicolor/*/apps/rejoinder.png \
        "$data/icons/hicolor/scalable/apps/rejoinder.svg"
else
    mkdir -p "$bin" "$data/applications" "$data/mime/packages" "$data/metainfo" "$data/icons"
    ln -sf "$here/rejoinder" "$bin/rejoinder"
    ln -sf "$here/rejoinder-cli" "$bin/rejoinder-cli"
    cp -r "$here/share/icons/hicolor" "$data/icons/"
    cp "$here/share/mime/packages/rejoinder.xml" "$data/mime/packages/"
    cp "$here/share/metainfo/rejoinder.Rejoinder.metainfo.xml" "$data/metainfo/"
    # the menu starts the program by its full path: ~/.local/bin need not be on its PATH
    sed "s|^Exec=rejoinder|Exec=\"$here/rejoinder\"|" "$here/share/applications/rejoinder.desktop" > "$desktop"
fi
if command -v update-desktop-database > /dev/null; then update-desktop-database -q "$data/applications"; fi
if command -v update-mime-database > /dev/null; then update-mime-database "$data/mime"; fi
