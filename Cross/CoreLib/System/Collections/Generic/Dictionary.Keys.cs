namespace System.Collections.Generic;

/// <content>The keys as a collection.</content>
public partial class Dictionary<TKey, TValue>
{
    public sealed class KeyCollection : ICollection<TKey>, ICollection, IReadOnlyCollection<TKey>
    {
        private readonly Dictionary<TKey, TValue> _dictionary;

        public KeyCollection(Dictionary<TKey, TValue> dictionary)
        {
            ArgumentNullException.ThrowIfNull(dictionary);
            _dictionary = dictionary;
        }

        public int Count => _dictionary.Count;

        bool ICollection<TKey>.IsReadOnly => true;

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => _dictionary;

        public void CopyTo(TKey[] array, int index)
        {
            foreach (TKey item in this)
            {
                array[index++] = item;
            }
        }

        public Enumerator GetEnumerator() => new(_dictionary);

        IEnumerator<TKey> IEnumerable<TKey>.GetEnumerator() => GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public bool Contains(TKey item) => _dictionary.ContainsKey(item);

        void ICollection<TKey>.Add(TKey item) => throw ReadOnly();

        void ICollection<TKey>.Clear() => throw ReadOnly();

        bool ICollection<TKey>.Remove(TKey item) => throw ReadOnly();

        void ICollection.CopyTo(Array array, int index)
        {
            foreach (TKey item in this)
            {
                array.SetValue(item, index++);
            }
        }

        private static NotSupportedException ReadOnly() => new("Mutating a key collection derived from a dictionary is not allowed.");

        public struct Enumerator : IEnumerator<TKey>
        {
            private Dictionary<TKey, TValue>.Enumerator _pairs;

            internal Enumerator(Dictionary<TKey, TValue> dictionary) => _pairs = dictionary.GetEnumerator();

            public readonly TKey Current => _pairs.Current.Key;

            readonly object? IEnumerator.Current => Current;

            public bool MoveNext() => _pairs.MoveNext();

            public readonly void Dispose()
            {
            }

            void IEnumerator.Reset() => _pairs.Restart();
        }
    }
}
