using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Importing;

/// <summary>A protected block as it is imported at one place.</summary>
/// <param name="body">Its body.</param>
/// <param name="enter">The block that enters it.</param>
internal sealed class TryCopy(CodeCopy body, Block enter)
{
    /// <summary>Its body.</summary>
    public CodeCopy Body { get; } = body;

    /// <summary>The block that enters it.</summary>
    public Block Enter { get; } = enter;

    /// <summary>The finally handler on the normal way, when something leaves through it.</summary>
    public FinallyCopy? Finally { get; set; }
}
