"""What macOS is told of the application, and the commands that pack it: looked at, never run.

Covers: info, image.
"""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from resources.installers import product
from resources.installers.macos import image, info

APPLICATION = Path("/tmp/a b/Procession.app")
IMAGE = Path("/tmp/a b/procession.dmg")
FOLDER = Path("/tmp/c d")


@pytest.mark.parametrize(
    ("number", "ending", "mime"),
    [(0, "procession", product.MIME), (1, "lesson", product.LESSON_MIME)],
)
def test_recordings_and_lessons_are_its_own_documents(number: int, ending: str, mime: str) -> None:
    """The type is declared, and the application opens what has it."""
    plist = plistlib.loads(plistlib.dumps(info.info_plist()))
    document = plist["CFBundleDocumentTypes"][number]
    declared = plist["UTExportedTypeDeclarations"][number]
    assert document["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert (document["LSHandlerRank"], document["CFBundleTypeRole"]) == ("Owner", "Editor")
    tags = declared["UTTypeTagSpecification"]
    assert tags["public.filename-extension"] == [ending]
    assert tags["public.mime-type"] == [mime]
    assert document["CFBundleTypeIconFile"] == declared["UTTypeIconFile"] == "recording.icns"


def test_the_window_is_sharp_and_follows_dark_and_light() -> None:
    plist = info.info_plist()
    assert plist["NSHighResolutionCapable"] is True
    assert plist["NSRequiresAquaSystemAppearance"] is False
    assert float(plist["LSMinimumSystemVersion"]) >= 13
    assert plist["CFBundleVersion"] == ".".join(product.version().split(".")[:3])


def test_children_get_no_icon_in_the_dock() -> None:
    """The loader looks at no Apple event, and the application is not made a background one."""
    assert info.options()["argv_emulation"] is False
    assert not {"LSUIElement", "LSBackgroundOnly"} & set(info.info_plist())


def test_one_key_is_asked_of_the_hardened_runtime() -> None:
    with info.ENTITLEMENTS.open("rb") as file:
        keys = plistlib.load(file)
    assert keys == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_without_a_certificate_it_is_signed_ad_hoc_and_not_notarised() -> None:
    found = image.commands(APPLICATION, IMAGE, FOLDER, {})
    sign = found[0]
    assert sign[:5] == ["codesign", "--force", "--deep", "--sign", "-"]
    assert "runtime" not in sign  # it would refuse our own libraries
    assert [command[0] for command in found] == [
        "codesign", "codesign", "mkdir", "ditto", "ln", "hdiutil",
    ]  # fmt: skip
    assert found[-1][-1] == str(IMAGE)


SECRETS = {
    info.IDENTITY: "Developer ID Application: A B",
    image.APPLE_ID: "a@b",
    image.TEAM: "T",
    image.PASSWORD: "p",
}


def test_with_one_it_is_signed_hardened_notarised_and_stapled_before_it_is_packed() -> None:
    found = image.commands(APPLICATION, IMAGE, FOLDER, SECRETS)
    sign = found[0]
    assert sign[sign.index("--sign") + 1] == SECRETS[info.IDENTITY]
    assert sign[sign.index("--options") + 1] == "runtime"
    assert sign[sign.index("--entitlements") + 1] == str(info.ENTITLEMENTS)
    said = [" ".join(command[:3]) for command in found]
    submitted = said.index("xcrun notarytool submit")
    assert said.index("codesign --verify --deep") < submitted
    assert submitted < said.index("xcrun stapler staple") < said.index("mkdir -p /tmp/c d/image")
    assert "--keepParent" in found[submitted - 1]  # links stay links


@pytest.mark.parametrize("missing", [info.IDENTITY, image.APPLE_ID, image.TEAM, image.PASSWORD])
def test_it_is_notarised_only_if_all_is_known(missing: str) -> None:
    found = image.commands(APPLICATION, IMAGE, FOLDER, SECRETS | {missing: ""})
    assert not any("notarytool" in command for command in found)


def test_the_program_for_the_console_is_a_link(tmp_path: Path) -> None:
    programs = tmp_path / "Procession.app" / "Contents" / "MacOS"
    programs.mkdir(parents=True)
    (programs / "procession").write_text("program")
    image.add_twin(tmp_path / "Procession.app")
    image.add_twin(tmp_path / "Procession.app")
    assert (programs / "procession-cli").read_text() == "program"


def test_without_an_application_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"Procession\.app is missing"):
        image.make(tmp_path / "procession", tmp_path / "out")


def test_the_bundle_has_the_icon_and_the_version(tmp_path: Path) -> None:
    told = info.bundle_options(tmp_path)
    assert told["icon"] == str(tmp_path / "procession.icns")
    assert (told["name"], told["version"]) == ("Procession.app", product.version())
    assert told["bundle_identifier"] == product.IDENTIFIER
