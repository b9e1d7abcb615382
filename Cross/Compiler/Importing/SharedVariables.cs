using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil.Cil;
using Instruction = Mono.Cecil.Cil.Instruction;

namespace DeviceKit.Cross.Importing;

/// <summary>Which variables handlers share with their protected blocks: written within, and live where a handler begins.</summary>
internal static class SharedVariables
{
    /// <summary>Finds them.</summary>
    /// <param name="body">The body.</param>
    /// <param name="ranges">Its protected blocks.</param>
    /// <param name="variables">All arguments and locals.</param>
    /// <param name="variableOf">The variable that an instruction names, or null.</param>
    public static IEnumerable<Variable> Find(MethodBody body, CodeRangeTree ranges, IReadOnlyList<Variable> variables, Func<Instruction, Variable?> variableOf)
    {
        CodeRange[] blocks = [.. ranges.ProtectedBlocks.Where(block => !block.IsTransparent)];
        if (blocks.Length == 0)
        {
            return [];
        }

        var numbers = new Dictionary<Variable, int>();
        foreach (Variable variable in variables)
        {
            numbers.Add(variable, numbers.Count);
        }

        var flow = new VariableFlow(body, ranges, instruction => variableOf(instruction) is Variable variable ? (numbers[variable], IsStore(instruction)) : (-1, false));
        var found = new HashSet<Variable>();
        foreach (CodeRange block in blocks)
        {
            var live = new HashSet<int>(block.Handlers.Concat(block.Filters.OfType<CodeRange>()).SelectMany(handler => flow.LiveAt(handler.Start)));
            bool seesPointers = live.Any(number => variables[number].IsResolved && MayPoint(variables[number].Type));
            var written = new HashSet<Variable>(Written(body, block, variableOf));
            found.UnionWith(variables.Where(variable =>
                (live.Contains(numbers[variable]) || (seesPointers && variable.IsAddressTaken)) && (written.Contains(variable) || variable.IsAddressTaken)));
        }

        return found;
    }

    private static IEnumerable<Variable> Written(MethodBody body, CodeRange block, Func<Instruction, Variable?> variableOf) => body.Instructions
        .Where(instruction => block.Contains(instruction.Offset) && variableOf(instruction) is not null && (IsStore(instruction) || TakesAddress(instruction)))
        .Select(instruction => variableOf(instruction)!);

    /// <summary>Whether a value may hold the address of a variable.</summary>
    private static bool MayPoint(TypeInstance type) => type.Category switch
    {
        TypeCategory.ByReference or TypeCategory.Pointer => true,
        TypeCategory.Structure => type.Leaves is null ? type.ContainsReferences : type.Leaves.Any(leaf => leaf.Format == MemoryFormat.Pointer),
        _ => false,
    };

    private static bool IsStore(Instruction instruction) => instruction.OpCode.Code
        is Code.Stloc or Code.Stloc_S or Code.Stloc_0 or Code.Stloc_1 or Code.Stloc_2 or Code.Stloc_3 or Code.Starg or Code.Starg_S;

    private static bool TakesAddress(Instruction instruction) => instruction.OpCode.Code is Code.Ldloca or Code.Ldloca_S or Code.Ldarga or Code.Ldarga_S;
}
