using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace DeviceKit.Architecture.Tests.IntermediateLanguage;

/// <summary>Reads every signature and every instruction of an assembly and reports what the rules forbid.</summary>
internal sealed class ForbiddenUseScanner(IReadOnlyList<ForbiddenRule> rules)
{
    /// <summary>Scans all types of an assembly.</summary>
    /// <param name="path">The assembly; its PDB gives file and line when it lies beside it.</param>
    public IReadOnlyList<ForbiddenUse> ScanFile(string path)
    {
        using AssemblyDefinition assembly = Open(path);
        return [.. assembly.MainModule.GetTypes().SelectMany(Scan)];
    }

    /// <summary>Scans one type and its nested types, in which the compiler puts lambdas and state machines.</summary>
    public IReadOnlyList<ForbiddenUse> ScanType(string path, string fullName)
    {
        using AssemblyDefinition assembly = Open(path);
        return [.. NestedTypes(assembly.MainModule.GetType(fullName)).SelectMany(Scan)];
    }

    private static AssemblyDefinition Open(string path) =>
        AssemblyDefinition.ReadAssembly(path, new ReaderParameters { ReadSymbols = true, SymbolReaderProvider = new DefaultSymbolReaderProvider(throwIfNoSymbol: false) });

    private static IEnumerable<TypeDefinition> NestedTypes(TypeDefinition type) => type.NestedTypes.SelectMany(NestedTypes).Prepend(type);

    private IEnumerable<ForbiddenUse> Scan(TypeDefinition type)
    {
        foreach ((string use, string where) in UsesOf(type).Distinct())
        {
            foreach (ForbiddenRule rule in rules.Where(r => r.Matches(use)))
            {
                yield return new ForbiddenUse(rule, where, use);
            }
        }
    }

    private static IEnumerable<(string Use, string Where)> UsesOf(TypeDefinition type)
    {
        IEnumerable<TypeReference?> bases = type.Interfaces.Select(i => (TypeReference?)i.InterfaceType).Append(type.BaseType).Concat(type.Fields.Select(f => f.FieldType));
        foreach (string use in bases.SelectMany(UseNames.OfType))
        {
            yield return (use, type.FullName);
        }

        foreach (MethodDefinition method in type.Methods)
        {
            foreach (string use in UseNames.OfSignature(method))
            {
                yield return (use, method.FullName);
            }

            if (!method.HasBody)
            {
                continue;
            }

            foreach (Instruction instruction in method.Body.Instructions)
            {
                foreach (string use in UseNames.OfOperand(instruction.Operand))
                {
                    yield return (use, Place(method, instruction));
                }
            }
        }
    }

    private static string Place(MethodDefinition method, Instruction instruction)
    {
        SequencePoint? point = method.DebugInformation.SequencePoints.LastOrDefault(p => p.Offset <= instruction.Offset && !p.IsHidden);
        return point is null ? method.FullName : $"{point.Document.Url}:{point.StartLine}: {method.FullName}";
    }
}
