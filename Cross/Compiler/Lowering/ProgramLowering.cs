using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <summary>
/// Turns functions into functions of words: kinds I32, F32, Reference and Pointer, and operations that a 32-bit machine has. Call it when the program is
/// optimised: from then on the signatures of functions are of words, and a function that is not lowered must not be mixed with them.
/// </summary>
/// <param name="layout">Where types, members and literals are.</param>
/// <param name="traits">What the machine has.</param>
internal sealed class ProgramLowering(IProgramLayout layout, MachineTraits traits)
{
    private readonly Dictionary<FunctionSymbol, WordSignature> _signatures = [];

    /// <summary>Where types, members and literals are.</summary>
    public IProgramLayout Layout { get; } = layout;

    /// <summary>What the machine has.</summary>
    public MachineTraits Traits { get; } = traits;

    /// <summary>Lowers a function.</summary>
    public void Lower(Function function) => new FunctionLowering(this, function).Run();

    /// <summary>What a function takes and gives; its symbol has the words from now on.</summary>
    public WordSignature SignatureOf(FunctionSymbol symbol)
    {
        if (!_signatures.TryGetValue(symbol, out WordSignature? signature))
        {
            signature = WordSignature.Of(symbol.Signature);
            symbol.Signature = signature.Words;
            _signatures.Add(symbol, signature);
        }

        return signature;
    }
}
