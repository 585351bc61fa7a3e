#!/usr/bin/env bash
# Makes a disk image of the bundle that build.spec makes on macOS. See docs/packaging.md. Not tried on a Mac yet.
#   installers/macos/make-dmg.sh ["Developer ID Application: ..."]
set -euo pipefail
cd "$(dirname "$0")/../.."
bundle="build/frozen/Understanding TMS.app"
version=$(.venv/bin/python -c 'import tms_education; print(tms_education.__version__)')
image="build/package/understanding-tms-$version-$(uname -m).dmg"
[ -d "$bundle" ] || { echo "There is no bundle yet: make build"; exit 1; }
codesign --force --deep --options runtime --sign "${1:--}" "$bundle"
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$bundle" "$stage/"
ln -s /Applications "$stage/Applications"
mkdir -p build/package
rm -f "$image"
hdiutil create -volname "Understanding TMS" -srcfolder "$stage" -fs HFS+ -format UDZO "$image"
echo "$image"
