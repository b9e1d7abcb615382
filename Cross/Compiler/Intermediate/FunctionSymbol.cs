namespace DeviceKit.Cross.Intermediate;

/// <summary>A function that can be called: compiled from a method, made by the compiler, or a part of the machine's runtime.</summary>
internal sealed class FunctionSymbol(string name, Signature signature) : Symbol(name)
{
    /// <summary>What it takes and gives; lowering puts the words in its place.</summary>
    public Signature Signature { get; set; } = signature;

    /// <summary>Its body; null while it is not imported, and always for a part of the machine's runtime.</summary>
    public Function? Body { get; set; }

    /// <summary>What it may do, so that calls can be removed or moved.</summary>
    public FunctionEffects Effects { get; set; } = FunctionEffects.All;
}
