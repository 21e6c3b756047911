package io.liangze.shared.rights;

/**
 * Whose business a permission is: what keeps the three administrators apart from each other and from all business, whatever is
 * granted. Source: GB/T 22239-2019 第三级 安全管理中心, 三员分立.
 */
public enum Duty {
    /** The work of the two responsibilities: never an administrator's. */
    BUSINESS,
    /** The register of units, posts and people: entered by offices, set up by the system administrator. */
    REGISTER,
    /** What stands in every staff directory: everybody's. */
    DIRECTORY,
    /** What administrators look up to do their own: administrators' alone, each what the deployment's set of grants names. */
    ADMINISTRATION,
    /** Making accounts and settings: the system administrator's alone. */
    ACCOUNTS,
    /** Authorising and granting: the security administrator's alone. */
    GRANTING,
    /** Reading what administrators did: the audit administrator's alone. */
    AUDITING
}
