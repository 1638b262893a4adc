# Shared by bin/update-translations and bin/check-translations: which sentences the source code says.

# extract_sentences LOCATION: every sentence under src/ as a .pot file, with "file" or "full" (file and line) locations.
extract_sentences() {
    find src -name '*.cpp' -o -name '*.hpp' | LC_ALL=C sort |
        xgettext --files-from=- --language=C++ --from-code=UTF-8 --add-location="$1" --no-wrap --output=- \
            --package-name=Kept --keyword --keyword=say:1 --keyword=plural:1,2 --keyword=with_context:1c,2 \
            --keyword=sentence:1 --keyword=phrase:2 --keyword=refuse:2 --keyword=Refusal:2 |
        sed -e '/^"POT-Creation-Date:/d' -e '/^"PO-Revision-Date:/d' -e '/^"Last-Translator:/d' -e '/^"Language-Team:/d' \
            -e '/^"Report-Msgid-Bugs-To:/d' -e '/^#, fuzzy$/d' -e '1,5{/^#/d}'
}
