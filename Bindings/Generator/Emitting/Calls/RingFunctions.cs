using System.Linq;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>What goes without saying of the functions that the shim header declares for a ring.</summary>
internal static class RingFunctions
{
    /// <summary>What would have been said of the function, or null where it is none of a ring's.</summary>
    public static FunctionSpecification? Specification(BindingContext context, string function)
    {
        CallbackSpecification? callback = context.Specification.Callbacks
            .FirstOrDefault(c => c.Context != CallbackContext.Call && function.StartsWith(RingNames.Prefix(c.Name) + "_", System.StringComparison.Ordinal));
        string suffix = callback is null ? "" : function[RingNames.Prefix(callback.Name).Length..];
        return suffix switch
        {
            "_take" => new FunctionSpecification(callback!.Line, function) { Parameters = [new ParameterSpecification(callback.Line, "call", ParameterKind.Out)] },
            "_trampoline" => new FunctionSpecification(callback!.Line, function) { Return = new ReturnSpecification(callback.Line, ReturnKind.Address) { Lifetime = "static" } },
            _ => null,
        };
    }
}
