using System.Collections.Generic;

namespace DeviceKit.Cross.Intermediate;

/// <summary>
/// A protected region: an exception that leaves an instruction of one of its blocks goes to its landing pad when a clause takes it, else to the parent
/// region. Entered only by the <see cref="Operation.EnterTry"/> of one block, whose targets are the body and the landing pad. That block is the landing
/// pad's only predecessor and is outside the region: so it dominates the pad, and the pad has no phis.
/// </summary>
internal sealed class Region(Region? parent)
{
    /// <summary>The region around it, or null.</summary>
    public Region? Parent { get; set; } = parent;

    /// <summary>Where control arrives after a throw; its own region is the parent.</summary>
    public required Block LandingPad { get; set; }

    /// <summary>The clauses, in the order in which they are asked.</summary>
    public List<Clause> Clauses { get; } = [];
}
