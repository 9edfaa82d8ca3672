# Sourced by the wrappers beside it: the environment in which QGIS finds the plugin and one set of libraries.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
site_packages=("$root"/.venv/lib/python3*/site-packages)
if [ ! -d "${site_packages[0]}" ]; then
    echo "$(basename "$0"): the libraries are not installed yet; run 'make setup' in $root." >&2
    exit 1
fi

# Python inside QGIS takes its home from the first python3 on PATH: that has to be the one QGIS is built for.
export PATH="/usr/bin:/bin:$PATH"
unset PYTHONHOME
export PYTHONNOUSERSITE=1
export PYTHONPATH="${site_packages[0]}"
# The system's pyproj would look for its data below the virtual environment.
export PROJ_DATA=/usr/share/proj PROJ_NETWORK=OFF

# Without a UTF-8 locale Qt cannot open files with Polish letters in their names.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

export QGIS_PLUGINPATH=$root
export QGIS_CUSTOM_CONFIG_PATH=${AKO_PROFILE:-$root/build/profile}
mkdir -p "$QGIS_CUSTOM_CONFIG_PATH"
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    export XDG_RUNTIME_DIR=$QGIS_CUSTOM_CONFIG_PATH/runtime
    mkdir -p -m 0700 "$XDG_RUNTIME_DIR"
fi

plugin_is_enabled() {
    grep -qs '^ako_qgis_plugin=true' "$QGIS_CUSTOM_CONFIG_PATH"/profiles/default/QGIS/QGIS*.ini
}

# Once for each profile. The lock makes runs that start together wait until the profile is complete.
enable_plugin() {
    plugin_is_enabled && return
    (
        flock 9
        plugin_is_enabled && exit
        QT_QPA_PLATFORM=offscreen /usr/bin/qgis_process plugins enable ako_qgis_plugin >&9 2>&1
        # The application would turn this on in a new profile, and every later run complain of a GRASS that is not here.
        sed -i '/^\[PythonPlugins\]/a grassprovider=false' "$QGIS_CUSTOM_CONFIG_PATH"/profiles/default/QGIS/QGIS*.ini
    ) 9>"$QGIS_CUSTOM_CONFIG_PATH/enable.log" && plugin_is_enabled && return
    cat "$QGIS_CUSTOM_CONFIG_PATH/enable.log" >&2
    echo "$(basename "$0"): QGIS did not accept the plugin in $root." >&2
    exit 1
}
