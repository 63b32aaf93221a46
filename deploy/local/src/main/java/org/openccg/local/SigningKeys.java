package org.openccg.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys the services sign with: one file each, readable by its owner alone and kept apart from the database. */
public final class SigningKeys {

    private static final Pattern PUBLIC = Pattern.compile("-----BEGIN PUBLIC KEY-----([^-]+)-----END PUBLIC KEY-----");
    private static final int COORDINATE = 32;

    private final Path folder;

    SigningKeys(Path folder) {
        this.folder = folder;
    }

    Path file(Service service) {
        return folder.resolve(service.id() + ".pem");
    }

    /** Makes those that are not there yet. */
    void make() throws IOException {
        for (Service service : Service.values()) {
            if (!Files.exists(file(service))) {
                renew(service);
            }
        }
    }

    /** Puts a fresh key in place of the present one, which is gone for good. */
    public void renew(Service service) throws IOException {
        Files.createDirectories(folder);
        Files.move(fresh(folder), file(service), StandardCopyOption.ATOMIC_MOVE);
    }

    /** What the key is known by (RFC 7638), to be compared with what somebody else says it is. */
    public String fingerprint(Service service) {
        try {
            Matcher pem = PUBLIC.matcher(Files.readString(file(service), StandardCharsets.US_ASCII));
            if (!pem.find()) {
                throw new Refusal(file(service) + " holds no public key.");
            }
            byte[] encoded = Base64.getMimeDecoder().decode(pem.group(1));
            return thumbprint(
                    (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (IOException | GeneralSecurityException e) {
            throw new Refusal("There is no key for " + service.id() + " yet: ./ccg up makes it.", e);
        }
    }

    /** A new key on P-256, both halves in one file of the folder. */
    public static Path fresh(Path folder) throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Path file = Files.createTempFile(folder, "signing-key", ".pem", ownerOnly);
            return Files.writeString(
                    file,
                    pem("PRIVATE KEY", pair.getPrivate().getEncoded())
                            + pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String name, byte[] encoded) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + name + "-----\n" + lines + "\n-----END " + name + "-----\n";
    }

    private static String thumbprint(ECPublicKey key) throws GeneralSecurityException {
        String canonical = String.format(
                "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}",
                coordinate(key.getW().getAffineX().toByteArray()),
                coordinate(key.getW().getAffineY().toByteArray()));
        return base64(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String coordinate(byte[] number) {
        byte[] bytes = new byte[COORDINATE];
        int length = Math.min(number.length, COORDINATE);
        System.arraycopy(number, number.length - length, bytes, COORDINATE - length, length);
        return base64(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
