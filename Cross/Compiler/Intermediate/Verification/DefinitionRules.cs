using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate.Flow;

namespace DeviceKit.Cross.Intermediate.Verification;

/// <summary>Definitions dominate their uses, phis agree with the predecessors, and the lists of users are right.</summary>
internal static class DefinitionRules
{
    /// <summary>Checks a function.</summary>
    public static void Check(Function function, DominatorTree tree, List<string> problems)
    {
        Dictionary<Instruction, int> places = Places(function);
        var uses = new Dictionary<Instruction, int>();
        foreach (Instruction user in places.Keys)
        {
            Block block = user.Block!;
            if (user.Operation == Operation.Phi && user.Operands.Count != block.Predecessors.Count)
            {
                problems.Add($"{block}: a phi has {user.Operands.Count} values for {block.Predecessors.Count} predecessors");
                continue;
            }

            for (int i = 0; i < user.Operands.Count; i++)
            {
                Instruction value = user.Operands[i];
                uses[value] = uses.GetValueOrDefault(value) + 1;
                Block place = user.Operation == Operation.Phi ? block.Predecessors[i] : block;
                if (!places.ContainsKey(value))
                {
                    problems.Add($"{block}: {user.Operation} uses a {value.Operation} that is not in the function");
                }
                else if (tree.Order.Contains(place) && !IsAvailable(value, user, place, tree, places))
                {
                    problems.Add($"{block}: {user.Operation} uses a {value.Operation} of {value.Block} that does not dominate it");
                }
            }
        }

        foreach (Instruction value in places.Keys.Where(value => value.Users.Count != uses.GetValueOrDefault(value)))
        {
            problems.Add($"{value.Block}: {value.Operation} has {value.Users.Count} users in its list and {uses.GetValueOrDefault(value)} in the function");
        }
    }

    private static Dictionary<Instruction, int> Places(Function function)
    {
        var places = new Dictionary<Instruction, int>();
        foreach (Instruction instruction in function.Blocks.SelectMany(block => block.Instructions))
        {
            places.Add(instruction, places.Count);
        }

        return places;
    }

    private static bool IsAvailable(Instruction value, Instruction user, Block place, DominatorTree tree, Dictionary<Instruction, int> places)
    {
        Block definition = value.Block!;
        return ReferenceEquals(definition, place)
            ? user.Operation == Operation.Phi || places[value] < places[user]
            : tree.Order.Contains(definition) && tree.Dominates(definition, place);
    }
}
