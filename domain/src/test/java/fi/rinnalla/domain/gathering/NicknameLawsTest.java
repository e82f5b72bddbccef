package fi.rinnalla.domain.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

@Label("Any nickname")
class NicknameLawsTest {
    @Property
    void is_told_apart_from_a_longer_one(@ForAll @AlphaChars @StringLength(min = 1, max = 20) String name) {
        assertThat(new Nickname(name + " vuori").likeness()).isNotEqualTo(new Nickname(name).likeness());
    }

    @Property
    void is_the_same_in_every_mixture_of_scripts(@ForAll("ours") String name, @ForAll int which) {
        assertThat(new Nickname(mixed(name, which)).likeness()).isEqualTo(new Nickname(name).likeness());
    }

    @Provide
    Arbitrary<String> ours() {
        return Arbitraries.strings()
                .withChars("aceopxyABEHKMOPTX")
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    /** Letters are swapped for those that look the same in Cyrillic, as the bits say. */
    private static String mixed(String name, int which) {
        var ours = "aceopxyABEHKMOPTX";
        var theirs =
                "\u0430\u0441\u0435\u043e\u0440\u0445\u0443\u0410\u0412\u0415\u041d\u041a\u041c\u041e\u0420\u0422\u0425";
        var mixed = new StringBuilder();
        for (var n = 0; n < name.length(); n++) {
            var at = ours.indexOf(name.charAt(n));
            mixed.append((which >> n & 1) == 1 ? theirs.charAt(at) : name.charAt(n));
        }
        return mixed.toString();
    }
}
