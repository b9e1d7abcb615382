using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Tests.Importing;

/// <summary>The methods that a function names, on all types that it creates.</summary>
internal static class References
{
    public static IEnumerable<MethodInstance> Of(Function function, TypeSystem types)
    {
        foreach (Instruction instruction in function.Blocks.SelectMany(block => block.Instructions))
        {
            switch (instruction.Subject)
            {
                case FunctionSymbol symbol when types.MethodOf(symbol) is MethodInstance method:
                    yield return method;
                    break;
                case FunctionSymbol { Body: Function body } when body != function:
                    foreach (MethodInstance inner in Of(body, types))
                    {
                        yield return inner;
                    }

                    break;
                case MethodInstance method:
                    yield return method;
                    break;
                case TypeInstance type when instruction.Operation == Operation.InitializeClass:
                    yield return type.StaticConstructor!;
                    break;
            }
        }

        foreach (Clause clause in function.Regions.SelectMany(region => region.Clauses))
        {
            if (clause.Subject is FunctionSymbol { Body: Function filter })
            {
                foreach (MethodInstance inner in Of(filter, types))
                {
                    yield return inner;
                }
            }
        }
    }
}
