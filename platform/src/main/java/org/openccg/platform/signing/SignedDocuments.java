package org.openccg.platform.signing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;
import org.hibernate.Session;
import org.openccg.platform.audit.Hash;

/** Signs documents and keeps them, never to be changed. Every later checkpoint covers them. */
@ApplicationScoped
public class SignedDocuments {

    private final Session database;
    private final Signer signer;
    private final Keys keys;
    private final ObjectMapper json;

    SignedDocuments(Session database, Signer signer, Keys keys, ObjectMapper json) {
        this.database = database;
        this.signer = signer;
        this.keys = keys;
        this.json = json;
    }

    /** Signs the content as canonical JSON, within the caller's transaction. */
    @Transactional(TxType.MANDATORY)
    public SignedDocument sign(String kind, Object content) {
        String payload = canonical(content);
        var signature = signer.sign(payload.getBytes(StandardCharsets.UTF_8));
        String hash = Hash.of(payload);
        database.createNativeMutationQuery("""
                        insert into signed_document (hash, kind, payload, signature, kid)
                        values (:hash, :kind, :payload, :signature, :kid)""")
                .setParameter("hash", hash)
                .setParameter("kind", kind)
                .setParameter("payload", payload)
                .setParameter("signature", signature.compact())
                .setParameter("kid", signature.kid())
                .executeUpdate();
        return new SignedDocument(hash, kind, payload, signature, key(signature.kid()));
    }

    @Transactional
    public Optional<SignedDocument> find(String hash) {
        return database
                .createNativeQuery(
                        "select hash, kind, payload, signature, kid from signed_document where hash = :hash",
                        Object[].class)
                .setParameter("hash", hash)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> document(row));
    }

    /** RFC 8785, so that anybody can compute the hash again. */
    public String canonical(Object content) {
        try {
            return new JsonCanonicalizer(json.writeValueAsString(content)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SignedDocument document(Object[] row) {
        String kid = (String) row[4];
        return new SignedDocument(
                (String) row[0], (String) row[1], (String) row[2], new Jws(kid, (String) row[3]), key(kid));
    }

    private Jwk key(String kid) {
        return keys.find(kid).orElseThrow().jwk();
    }
}
