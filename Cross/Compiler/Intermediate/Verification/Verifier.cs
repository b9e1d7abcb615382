using System.Collections.Generic;
using DeviceKit.Cross.Intermediate.Flow;
using DeviceKit.Cross.Intermediate.Text;

namespace DeviceKit.Cross.Intermediate.Verification;

/// <summary>Finds what is wrong with a function.</summary>
internal static class Verifier
{
    /// <summary>The problems of a function; none when it is right.</summary>
    public static IReadOnlyList<string> Verify(Function function)
    {
        var problems = new List<string>();
        GraphRules.Check(function, problems);
        if (problems.Count > 0)
        {
            return problems; // The rest wants a graph.
        }

        RegionRules.Check(function, problems);
        foreach (Block block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                if (OperandRules.Check(instruction, function) is { } problem)
                {
                    problems.Add($"{block}: {instruction.Operation}: {problem}");
                }
            }
        }

        DefinitionRules.Check(function, new DominatorTree(function), problems);
        return problems;
    }

    /// <summary>Insists that a function is right.</summary>
    /// <param name="function">The function.</param>
    /// <param name="after">What was done to it last.</param>
    /// <exception cref="VerificationException">It is not.</exception>
    public static void Check(Function function, string after)
    {
        IReadOnlyList<string> problems = Verify(function);
        if (problems.Count > 0)
        {
            throw new VerificationException($"After {after}: {string.Join("; ", problems)}\n{Printer.Print(function)}");
        }
    }
}
