namespace DeviceKit.CoreLib.Runtime;

/// <summary>A protected region in the unwind table; Cross/README.md has its layout. Its clauses follow.</summary>
internal unsafe struct UnwindRegion
{
    public UnwindRegion* Parent;
    public uint LandingPad;
    public int ClauseCount;

    public static UnwindClause* ClausesOf(UnwindRegion* region) => (UnwindClause*)(region + 1);
}
