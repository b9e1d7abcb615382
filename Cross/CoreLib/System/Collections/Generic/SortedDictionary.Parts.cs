namespace System.Collections.Generic;

/// <content>The keys and the values as collections.</content>
public partial class SortedDictionary<TKey, TValue>
{
    public sealed class KeyCollection : IReadOnlyCollection<TKey>
    {
        private readonly SortedDictionary<TKey, TValue> _dictionary;

        public KeyCollection(SortedDictionary<TKey, TValue> dictionary)
        {
            ArgumentNullException.ThrowIfNull(dictionary);
            _dictionary = dictionary;
        }

        public int Count => _dictionary.Count;

        public void CopyTo(TKey[] array, int index) => _dictionary._list.Keys.CopyTo(array, index);

        public Enumerator GetEnumerator() => new(_dictionary);

        IEnumerator<TKey> IEnumerable<TKey>.GetEnumerator() => GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public struct Enumerator : IEnumerator<TKey>
        {
            private readonly SortedDictionary<TKey, TValue> _dictionary;
            private SortedDictionary<TKey, TValue>.Enumerator _pairs;

            internal Enumerator(SortedDictionary<TKey, TValue> dictionary)
            {
                _dictionary = dictionary;
                _pairs = dictionary.GetEnumerator();
            }

            public TKey Current => _pairs.Current.Key;

            object? IEnumerator.Current => Current;

            public bool MoveNext() => _pairs.MoveNext();

            public void Dispose()
            {
            }

            void IEnumerator.Reset() => _pairs = _dictionary.GetEnumerator();
        }
    }

    public sealed class ValueCollection : IReadOnlyCollection<TValue>
    {
        private readonly SortedDictionary<TKey, TValue> _dictionary;

        public ValueCollection(SortedDictionary<TKey, TValue> dictionary)
        {
            ArgumentNullException.ThrowIfNull(dictionary);
            _dictionary = dictionary;
        }

        public int Count => _dictionary.Count;

        public void CopyTo(TValue[] array, int index) => _dictionary._list.Values.CopyTo(array, index);

        public Enumerator GetEnumerator() => new(_dictionary);

        IEnumerator<TValue> IEnumerable<TValue>.GetEnumerator() => GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public struct Enumerator : IEnumerator<TValue>
        {
            private readonly SortedDictionary<TKey, TValue> _dictionary;
            private SortedDictionary<TKey, TValue>.Enumerator _pairs;

            internal Enumerator(SortedDictionary<TKey, TValue> dictionary)
            {
                _dictionary = dictionary;
                _pairs = dictionary.GetEnumerator();
            }

            public TValue Current => _pairs.Current.Value;

            object? IEnumerator.Current => Current;

            public bool MoveNext() => _pairs.MoveNext();

            public void Dispose()
            {
            }

            void IEnumerator.Reset() => _pairs = _dictionary.GetEnumerator();
        }
    }
}
